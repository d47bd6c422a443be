import type { Config } from "@docusaurus/types";
import site from "../../../docusaurus.config.ts";

/**
 * The site as one page that works in any folder of any platform: its pages stand behind the `#` of the address. It
 * shares no cache with the ordinary build, whose files have other addresses in them.
 */
const config: Config = {
  ...site,
  future: {
    ...site.future,
    experimental_router: "hash",
    faster: { swcJsLoader: true, swcJsMinimizer: true, lightningCssMinimizer: true, rspackBundler: true },
  },
};

export default config;
