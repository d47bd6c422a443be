import type { Config } from "@docusaurus/types";
import { COURSE_BASE } from "./src/course-plugin/course-pages.ts";
import coursePlugin from "./src/course-plugin/index.ts";
import { remarkExamples } from "./src/course-plugin/remark-examples.ts";
import { prismTheme } from "./src/theme/prism-theme.ts";

const config: Config = {
  title: "Hop by Hop",
  tagline: "Kubernetes networking, one packet at a time",
  url: "http://localhost:3000",
  baseUrl: "/",
  favicon: "logo.svg",
  staticDirectories: ["src/static"],
  onBrokenLinks: "throw",
  onBrokenAnchors: "throw",
  markdown: { hooks: { onBrokenMarkdownLinks: "throw" } },
  future: { faster: true, v4: { removeLegacyPostBuildHeadAttribute: true } },
  i18n: { defaultLocale: "en", locales: ["en"] },
  presets: [
    [
      "classic",
      {
        docs: { routeBasePath: COURSE_BASE, beforeDefaultRemarkPlugins: [remarkExamples] },
        blog: false,
        theme: { customCss: ["./src/css/tokens.css", "./src/css/site.css"] },
      },
    ],
  ],
  plugins: [coursePlugin],
  themeConfig: {
    prism: { theme: prismTheme, darkTheme: prismTheme, additionalLanguages: ["yaml"] },
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: "Hop by Hop",
      logo: { src: "logo.svg", alt: "" },
      items: [
        { to: "/course/orientation/how-this-course-works", label: "Course", position: "left" },
        { to: "/labs", label: "Labs", position: "left" },
      ],
    },
    footer: { copyright: "Hop by Hop. Everything runs in your browser; nothing leaves it." },
  },
};

export default config;
