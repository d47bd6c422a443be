/** The components of the theme's style sheet that no page of ours has: their rules and their variables are left out. */
const UNUSED = [
  "alert--primary",
  "alert__heading",
  "alert__icon",
  "avatar",
  "badge",
  "breadcrumbs--(?:sm|lg)",
  "button--(?:outline|info|success|warning|danger|link|block)",
  "button--active",
  "button-group",
  "card",
  "container--fluid",
  "col--(?:offset-(?!3)|(?!3|6)\\d)",
  "dropdown",
  "footer--dark",
  "hero",
  "margin(?:-horiz)?--",
  "margin-[a-z]+--(?:none|xs)",
  "margin-(?:top|right|bottom|left)--(?:lg|xl)",
  "navbar--(?:dark|primary)",
  "padding(?:-(?!top|bottom)[a-z]+)?--",
  "padding-(?:top|bottom)--(?!md|lg)",
  "pagination(?!-nav)",
  "pills",
  "row--(?:align|no)",
  "shadow--",
  "tabs",
  "text--",
].join("|");
const UNUSED_CLASS = new RegExp(`\\.(?:${UNUSED})`);
const UNUSED_VARIABLE =
  /^--ifm-(?:(?:avatar|badge|button-group|card|dropdown|hero|pagination(?!-nav)|pills|tabs)-|(?:dark|light|contrast)[a-z-]*-value$|color-[a-z]+-(?:darkest|light))/;

type Declaration = { readonly prop: string; readonly remove: () => void };
type Rule = { readonly selector: string; readonly remove: () => void };
type Root = {
  readonly source?: { readonly input: { readonly file?: string } };
  readonly walkRules: (visit: (rule: Rule) => void) => void;
  readonly walkDecls: (prop: RegExp, visit: (declaration: Declaration) => void) => void;
};

/** A PostCSS plugin that leaves out of the theme's style sheet what nobody sees, so that every page loads less. */
export const withoutUnusedStyles = {
  postcssPlugin: "hop-without-unused-styles",
  Once(root: Root): void {
    if (!/[\\/]infima[\\/]/.test(root.source?.input.file ?? "")) return;
    root.walkRules((rule) => {
      if (rule.selector.split(",").every((selector) => UNUSED_CLASS.test(selector))) rule.remove();
    });
    root.walkDecls(UNUSED_VARIABLE, (declaration) => declaration.remove());
  },
};
