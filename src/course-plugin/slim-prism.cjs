/** What `prism-react-renderer` brings that no page has: its twenty languages, and its twenty themes. From and up to these lines. */
const UNUSED = [
  ["var Prism = __toESM(require_prism());\n", "\n// src/themes/index.ts\n"],
  ["var themes_exports = {};\n", "\n// src/themes/dracula.ts\n"],
];

/** A loader that leaves that out, so that every page loads less. The languages in use are named in `docusaurus.config.ts`. */
module.exports = (source) => UNUSED.reduce(without, source);

function without(source, [before, after]) {
  const from = source.indexOf(before) + before.length;
  const to = source.indexOf(after, from);
  if (from < before.length || to < 0) throw new Error(`prism-react-renderer has changed: no ${before} up to ${after}`);
  return source.slice(0, from) + source.slice(to);
}
