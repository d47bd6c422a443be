import type { LoadContext, Plugin } from "@docusaurus/types";
import { type CourseLab, courseLabs } from "./course-labs.ts";
import { exampleTrace } from "./example-trace.ts";
import { withoutUnusedStyles } from "./unused-styles.ts";

/** Turns `labs/` into a list of labs, a page for each, and a piece of data that is loaded only where the lab is shown. */
export default function coursePlugin({ siteDir }: LoadContext): Plugin {
  const plugin: Plugin<readonly CourseLab[]> = {
    name: "hop-course",
    getPathsToWatch: () => [`${siteDir}/labs/**/*`],
    loadContent: () => courseLabs(siteDir),
    async contentLoaded({ content, actions: { addRoute, createData } }) {
      const labs = content.map(({ lab: { id, title, module, level, minutes, objective } }) => ({
        id,
        title,
        module,
        level,
        minutes,
        objective,
      }));
      await createData("home.json", { trace: exampleTrace(HOME_TRACE, "the home page"), labs });
      addRoute({
        path: "/labs",
        exact: true,
        component: "@site/src/components/lab/LabList.tsx",
        modules: { labs: await createData("labs.json", labs) },
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
    configurePostCss: (options) => ({ ...options, plugins: [...options.plugins, withoutUnusedStyles] }),
    configureWebpack: () => ({ optimization: { splitChunks: { cacheGroups: EDITOR_STAYS_OUT } } }),
  };
  return plugin as Plugin;
}

/** What the home page shows: a Pod calls a ClusterIP Service. */
const HOME_TRACE = {
  lab: "first-clusterip",
  answer: "solution",
  from: "pod/default/client",
  to: "service/default/back-end:80",
  outcome: "answered",
} as const;

// Without this the workbench's code and styles would be drawn into chunks that every page loads.
const EDITOR_STAYS_OUT = {
  common: { name: "common", minChunks: 2, priority: -40, chunks: "initial" as const },
  styles: { test: /^(?!.*(monaco-editor|components[\\/](lab|editor)))/ },
};
