/** What judged: the version of this project, as package.json has it. Submissions and grades carry it. */
export const ENGINE = "hop-by-hop/0.1.0";
