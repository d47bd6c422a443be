import * as monaco from "monaco-editor/editor/editor.api.js";
import { completeInWorker, hoverInWorker } from "../../workers/lab-client.ts";

const KINDS = {
  field: monaco.languages.CompletionItemKind.Field,
  value: monaco.languages.CompletionItemKind.EnumMember,
} as const;

/** Suggestions and explanations from the published types. They are asked for in the worker, and registered once. */
export function registerKubernetes(): void {
  monaco.languages.registerCompletionItemProvider("yaml", {
    triggerCharacters: [" ", "-"],
    provideCompletionItems: async (model, position) => {
      const found = await completeInWorker(model.getValue(), model.getOffsetAt(position));
      return { suggestions: found.map((suggestion, rank) => completionItem(model, suggestion, rank)) };
    },
  });
  monaco.languages.registerHoverProvider("yaml", {
    provideHover: async (model, position) => {
      const hover = await hoverInWorker(model.getValue(), model.getOffsetAt(position));
      if (!hover) return null;
      const contents = [{ value: `**${hover.title}**` }, { value: hover.text }];
      return { contents, range: rangeBetween(model, hover.start, hover.end) };
    },
  });
}

type Found = Awaited<ReturnType<typeof completeInWorker>>[number];

function completionItem(
  model: monaco.editor.ITextModel,
  { kind, label, detail, documentation, insert, start, end, goesOn }: Found,
  rank: number,
): monaco.languages.CompletionItem {
  return {
    label,
    kind: KINDS[kind],
    detail,
    documentation,
    insertText: insert,
    insertTextRules: monaco.languages.CompletionItemInsertTextRule.KeepWhitespace,
    range: rangeBetween(model, start, end),
    sortText: String(rank).padStart(4, "0"),
    ...(goesOn ? { command: { id: "editor.action.triggerSuggest", title: "Suggest the value" } } : {}),
  };
}

function rangeBetween(model: monaco.editor.ITextModel, start: number, end: number): monaco.Range {
  return monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
}
