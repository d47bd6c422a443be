import { expose } from "comlink";
import { diagnose } from "../../graders/diagnose.ts";
import { grade } from "../../graders/grade.ts";
import { digestOf } from "../../graders/reports/digest.ts";
import { rulesInReport } from "../../graders/rules.ts";
import { attemptOf } from "../../graders/submission/submission.ts";
import { complete } from "../workbench/assist/complete.ts";
import { hoverAt } from "../workbench/assist/hover.ts";

/** All that thinks about a learner's text, off the page's own thread: whatever the text does, the page stays alive. */
const work = { grade, digestOf, attemptOf, diagnose, complete, hoverAt, rulesInReport };
export type LabWork = typeof work;

expose(work);
