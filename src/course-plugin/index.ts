import type { LoadContext, Plugin } from "@docusaurus/types";
import { secureContent } from "./content-security.ts";
import type { CourseLab, LabListData } from "./course.ts";
import { courseLabs, labRow } from "./course-labs.ts";
import { moduleTitles } from "./course-pages.ts";
import { homeData } from "./home.ts";
import { SCENES, walksOf } from "./platforms/walks.ts";
import { publishSchemas } from "./schemas.ts";
import { withoutUnusedStyles } from "./unused-styles.ts";

/** Turns `labs/` into a list of labs, a page for each, and a piece of data that is loaded only where the lab is shown. */
export default function coursePlugin({ siteDir }: LoadContext): Plugin {
  const plugin: Plugin<readonly CourseLab[]> = {
    name: "hop-course",
    getPathsToWatch: () => [`${siteDir}/labs/**/*`, `${siteDir}/docs/**/*`],
    loadContent: () => courseLabs(siteDir),
    async contentLoaded({ content, actions: { addRoute, createData } }) {
      const labs = content.map(({ lab }) => labRow(lab));
      await createData("home.json", homeData(siteDir, labs));
      await createData("walks.json", SCENES.map(walksOf));
      addRoute({
        path: "/labs",
        exact: true,
        component: "@site/src/components/lab/LabList.tsx",
        modules: { list: await createData("labs.json", { labs, titles: moduleTitles(siteDir) } satisfies LabListData) },
      });
      for (const course of content) {
        const data = await createData(`lab-${course.lab.id}.json`, course);
        addRoute({
          path: `/labs/${course.lab.id}`,
          exact: true,
          component: "@site/src/components/lab/LabPage.tsx",
          modules: { course: data },
        });
      }
    },
    postBuild: async ({ outDir }) => {
      publishSchemas(siteDir, outDir);
      secureContent(outDir);
    },
    configurePostCss: (options) => ({ ...options, plugins: [...options.plugins, withoutUnusedStyles] }),
    configureWebpack: () => ({
      optimization: { splitChunks: { cacheGroups: EDITOR_STAYS_OUT } },
      module: { rules: [{ test: PRISM, loader: `${siteDir}/src/course-plugin/slim-prism.cjs` }] },
    }),
  };
  return plugin as Plugin;
}

const PRISM = /[\\/]prism-react-renderer[\\/]dist[\\/]index\.mjs$/;

// Without this the workbench's code and styles would be drawn into chunks that every page loads.
const EDITOR_STAYS_OUT = {
  common: { name: "common", minChunks: 2, priority: -40, chunks: "initial" as const },
  styles: { test: /^(?!.*(monaco-editor|components[\\/](lab|editor|home|platforms)[\\/]))/ },
};
