import type { Config } from "@docusaurus/types";
import coursePlugin from "./src/course-plugin/index.ts";
import { remarkTraces } from "./src/course-plugin/remark-traces.ts";

const config: Config = {
  title: "Hop by Hop",
  tagline: "Kubernetes networking, one packet at a time",
  url: "http://localhost:3000",
  baseUrl: "/",
  onBrokenLinks: "throw",
  onBrokenAnchors: "throw",
  markdown: { hooks: { onBrokenMarkdownLinks: "throw" } },
  future: { faster: true, v4: { removeLegacyPostBuildHeadAttribute: true } },
  i18n: { defaultLocale: "en", locales: ["en"] },
  presets: [
    [
      "classic",
      {
        docs: { routeBasePath: "course", beforeDefaultRemarkPlugins: [remarkTraces] },
        blog: false,
        theme: { customCss: "./src/css/custom.css" },
      },
    ],
  ],
  plugins: [coursePlugin],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: "Hop by Hop",
      items: [
        { to: "/course/orientation/how-this-course-works", label: "Course", position: "left" },
        { to: "/labs", label: "Labs", position: "left" },
      ],
    },
    footer: { copyright: "Hop by Hop. Everything runs in your browser; nothing leaves it." },
  },
};

export default config;
