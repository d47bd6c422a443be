/** What is wrong with a lab's folder: where, what, and what is allowed. `line` counts from 1. */
export type LabProblem = { readonly file: string; readonly line: number; readonly message: string };

export const problem = (file: string, line: number, message: string): LabProblem => ({ file, line, message });
