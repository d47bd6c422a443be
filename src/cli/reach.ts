import { type ClusterState, diffReach, explainReach, explainReachChanges, reachOf } from "../simulator/index.ts";
import { CSV } from "./reach/csv.ts";
import { DOT } from "./reach/dot.ts";
import type { ReachFormat } from "./reach/format.ts";
import { JSON_FORMAT } from "./reach/json.ts";
import { MD } from "./reach/md.ts";
import { TXT } from "./reach/txt.ts";
import { CannotJudge } from "./result.ts";
import { applyFiles, worldOf } from "./world.ts";

const FORMATS: Readonly<Record<string, ReachFormat>> = { txt: TXT, json: JSON_FORMAT, csv: CSV, md: MD, dot: DOT };

type Options = {
  readonly file?: string | readonly string[];
  readonly against?: string | readonly string[];
  readonly lab?: string;
  readonly cluster?: string;
  readonly format: string;
};

/** `hop reach -f YAML`: who reaches whom, or with `--against YAML` what is different from a cluster with that instead. */
export function reachCommand({ file = [], against, lab, cluster, format: name }: Options): number {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) throw new CannotJudge(`--format ${name}: one of ${Object.keys(FORMATS).join(", ")}`);
  const given = worldOf({ lab, cluster });
  const { state } = applyFiles(given, [file].flat());
  const other = against === undefined ? undefined : applyFiles(given, [against].flat()).state;
  console.log(other ? changesText(format, other, state) : format.matrix(explainReach(state, reachOf(state))));
  return 0;
}

function changesText(format: ReachFormat, before: ClusterState, after: ClusterState): string {
  return format.changes(explainReachChanges(before, after, diffReach(reachOf(before), reachOf(after))));
}
