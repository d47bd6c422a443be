import type { LoadContext, Plugin } from "@docusaurus/types";
import { type CourseLab, courseLabs } from "./course-labs.ts";

/** Turns `labs/` into a list of labs, a page for each, and a piece of data that is loaded only where the lab is shown. */
export default function coursePlugin({ siteDir }: LoadContext): Plugin {
  const plugin: Plugin<readonly CourseLab[]> = {
    name: "hop-course",
    getPathsToWatch: () => [`${siteDir}/labs/**/*`],
    loadContent: () => courseLabs(siteDir),
    async contentLoaded({ content, actions: { addRoute, createData } }) {
      const list = content.map(({ lab: { id, title, level, minutes, objective } }) => ({
        id,
        title,
        level,
        minutes,
        objective,
      }));
      addRoute({
        path: "/labs",
        exact: true,
        component: "@site/src/components/lab/LabList.tsx",
        modules: { labs: await createData("labs.json", list) },
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
    configureWebpack: () => ({ optimization: { splitChunks: { cacheGroups: EDITOR_STAYS_OUT } } }),
  };
  return plugin as Plugin;
}

// Without this the editor's code and styles would be drawn into chunks that every page loads.
const EDITOR_STAYS_OUT = {
  common: { name: "common", minChunks: 2, priority: -40, chunks: "initial" as const },
  styles: { test: /^(?!.*monaco-editor)/ },
};
