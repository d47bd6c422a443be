/** Parts of the theme's style sheet that no page of ours has, by the beginning of their class. */
const UNUSED =
  /\.(avatar|badge|pills|hero|card|dropdown|pagination(__|--)|text--|padding-|shadow--|button-group|button--(outline|info|success|warning|danger|link|block)|alert--primary|breadcrumbs--(sm|lg)|navbar--dark|navbar-sidebar__item--|footer--dark)/;

type Rule = { readonly selector: string; remove: () => void };
type Root = { readonly walkRules: (visit: (rule: Rule) => void) => void };

/** A PostCSS plugin that leaves out what nobody sees, so that every page loads less. */
export const withoutUnusedStyles = {
  postcssPlugin: "hop-without-unused-styles",
  Once(root: Root): void {
    root.walkRules((rule) => {
      if (rule.selector.split(",").every((selector) => UNUSED.test(selector))) rule.remove();
    });
  },
};
