import { type Dispatch, useEffect } from "react";
import type { Lab } from "../../../graders/lab/lab.ts";
import type { Action } from "../../workbench/session.ts";
import { diagnoseInWorker } from "../../workers/lab-client.ts";

/** Milliseconds without a key stroke before the text is read. */
const PAUSE = 300;

/** Lets the API server read the draft whenever the learner pauses. Only what it says of the text still there counts. */
export function useDiagnosis(lab: Lab, draft: string, dispatch: Dispatch<Action>): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      diagnoseInWorker(lab, draft).then(
        (diagnostics) => dispatch({ kind: "diagnosed", draft, diagnostics }),
        (error: unknown) =>
          dispatch({ kind: "stopped", message: error instanceof Error ? error.message : String(error) }),
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [lab, draft, dispatch]);
}
