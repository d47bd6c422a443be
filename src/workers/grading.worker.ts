import { expose } from "comlink";
import { grade } from "../../graders/grade.ts";

/** The grader, off the page's own thread: whatever a text does, the page stays alive. */
const grading = { grade };
export type Grading = typeof grading;

expose(grading);
