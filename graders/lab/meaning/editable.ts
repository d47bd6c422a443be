import { documentField } from "../../editable/document-fields.ts";
import { parsePath } from "../json-fields.ts";
import type { Lab } from "../lab.ts";
import { type Misfit, placed } from "./misfit.ts";

/** What an answer may change of the Cluster document is something that such a document can hold. */
export function editableMisfits({ editable }: Lab): readonly Misfit[] {
  return placed("editable", editable)
    .filter(({ value }) => documentField(parsePath(value)) === undefined)
    .map(({ path, value }) => ({
      path,
      message: `${value} is no field of a Cluster document: graders/lab/cluster.schema.json has them all`,
    }));
}
