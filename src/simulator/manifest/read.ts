import type { SourceFile } from "../api/source.ts";
import { clientProblem } from "./client-checks.ts";
import type { ObjectDocument } from "./document.ts";
import { itemsOfList } from "./list.ts";
import { type Reading, readDocuments } from "./read-documents.ts";

/**
 * Reads a text as kubectl does before it asks the server: each document is a map that says what it is (S-102), and a list
 * stands for its items (S-109). The first document that does not fit ends the reading, as a syntax error does.
 */
export function readManifest(file: SourceFile): Reading<ObjectDocument> {
  const { documents, problem, notes } = readDocuments(file);
  const objects: ObjectDocument[] = [];
  for (const document of documents) {
    const refused = clientProblem(document);
    if (refused) return { documents: objects, notes, problem: refused };
    objects.push(...itemsOfList(document));
  }
  return { documents: objects, notes, ...(problem ? { problem } : {}) };
}
