import { cac } from "cac";
import { bench } from "./bench.ts";
import { conformance } from "./conformance.ts";
import { exportCommand } from "./export.ts";
import { gradeCommand } from "./grade.ts";
import { labCommand } from "./lab.ts";
import { reachCommand } from "./reach.ts";
import { regradeCommand } from "./regrade.ts";
import { CannotJudge } from "./result.ts";
import { traceCommand } from "./trace.ts";

const hop = cac("hop");

hop
  .command("grade <lab> <answer>", "judge an answer: exit 0 passed, 1 failed, 2 cannot judge")
  .option("--format <format>", "text, json, junit, csv, gradescope, prairielearn or exercism", { default: "text" })
  .option("--pack <folder>", "an instructor's own tasks and seeds: <lab>.yaml in it")
  .option("--variant <seed>", "the variant of the lab; 0 is the lab as it is written")
  .action(gradeCommand);

hop
  .command("regrade [...paths]", "judge a class again: submissions, or folders of them")
  .option("--lab <id>", "only answers to this lab")
  .option("--pack <folder>", "an instructor's own tasks and seeds: <lab>.yaml in it")
  .option("--against <grades>", "grades that were given before: what --format json wrote")
  .option("--allow-decrease", "let scores fall below those given before")
  .option("--report <csv>", "write old, new and final scores")
  .option("--format <format>", "text, json or csv", { default: "text" })
  .action(regradeCommand);

hop
  .command("trace", "follow a packet through a cluster")
  .option("-f, --file <yaml>", "a manifest to apply; may be given again")
  .option("--lab <id>", "the world of a lab instead of the default one")
  .option("--cluster <yaml>", "a world of your own: a Cluster document, and objects after it")
  .option("--from <who>", "pod/ns/name, node/name or outside/name")
  .option(
    "--to <where>",
    "10.0.0.1:80, host:80, http://host/path, service/ns/name:port, nodeport/ns/name:port@node, loadbalancer/ns/name:port, pod/ns/name:port, node/name:port",
  )
  .option("--host <name>", "the Host header of an HTTP request")
  .option("--path <path>", "the path of an HTTP request")
  .option("--platform <name>", "the same world on another network platform, or on all of them: flannel, calico, …, all")
  .option("--payload <bytes>", "how much the client sends once it is connected")
  .option("--repair", "name the single fields that, changed, would let the packet through")
  .option("--format <format>", "text or json", { default: "text" })
  .action(traceCommand);

hop
  .command("reach", "who reaches whom in a cluster, on which port, and why")
  .option("-f, --file <yaml>", "a manifest to apply; may be given again")
  .option("--lab <id>", "the world of a lab instead of the default one")
  .option("--cluster <yaml>", "a world of your own: a Cluster document, and objects after it")
  .option("--against <yaml>", "only what is different with this manifest instead; may be given again")
  .option("--format <format>", "txt, json, csv, md or dot", { default: "txt" })
  .action(reachCommand);

hop
  .command(
    "lab <action> [id]",
    "new, check (do labs keep their contract?), mutate (which likely mistakes pass?), preview (what a learner meets)",
  )
  .option("--watch", "check: again whenever the lab changes")
  .option("--variant <seed>", "preview: a variant of the lab")
  .option("--title <title>", "new: what it is called")
  .option("--module <module>", "new: the module it belongs to")
  .option("--level <level>", "new: how hard it is, 1 to 4")
  .option("--minutes <minutes>", "new: how long it takes")
  .option("--objective <objective>", "new: what the learner can do afterwards")
  .option("--format <format>", "text or json", { default: "text" })
  .action(labCommand);

hop
  .command("export <what>", "scorm: the course as a SCORM 1.2 package for a learning platform")
  .option("--out <path>", "a .zip, or a folder that is new", { default: "hop-by-hop-scorm-1.2.zip" })
  .action(exportCommand);

hop
  .command("conformance [...folders]", "replay recordings of a real cluster")
  .option("--report <file>", "write what failed, and why, as JSON")
  .action((folders: readonly string[], { report }: { readonly report?: string }) => conformance(folders, report));

hop
  .command("bench [...suites]", "how fast it is here: compare the figures of one run")
  .option("--format <format>", "text or json", { default: "text" })
  .action((suites: readonly string[], { format }: { readonly format: string }) => bench(suites, format));

hop.command("[...words]", "").action((words: readonly string[]) => {
  throw new CannotJudge(`unknown command: ${words.join(" ") || "none given"}. Run hop --help for the list.`);
});
hop.help();

/** Runs one command line and gives its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    hop.parse([...argv], { run: false });
    return (await hop.runMatchedCommand()) ?? 0;
  } catch (error) {
    if (!(error instanceof CannotJudge) && !(error instanceof Error && error.name === "CACError")) throw error;
    console.error(`hop: ${error.message}`);
    return 2;
  }
}
