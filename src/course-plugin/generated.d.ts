/** What the course plugin writes at build time. */
declare module "@generated/hop-course/default/*.json" {
  const data: unknown;
  export default data;
}
