import type { ExplainedPath } from "../../simulator/index.ts";
import type { MarkName } from "./Mark.tsx";

/** How an outcome is shown: by its word and its sign, never by its colour alone. */
export const OUTCOMES: Readonly<Record<ExplainedPath["outcome"], { readonly mark: MarkName; readonly word: string }>> =
  {
    answered: { mark: "tick", word: "answered" },
    refused: { mark: "cross", word: "refused" },
    "timed-out": { mark: "clock", word: "timed out" },
    unreachable: { mark: "barrier", word: "unreachable" },
    "name-not-found": { mark: "question", word: "name not found" },
    "no-address": { mark: "question", word: "no address" },
    "not-http": { mark: "question", word: "no HTTP" },
  };
