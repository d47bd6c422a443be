import { join } from "node:path";
import { marked } from "marked";
import { readAnswer } from "../../graders/answer.ts";
import { answerOf, rightAnswers, wrongAnswers } from "../../graders/contract/answers.ts";
import { givenWorld } from "../../graders/given-world.ts";
import type { Lab } from "../../graders/lab/lab.ts";
import { loadLab } from "../../graders/lab/load.ts";
import { briefWithSymptoms } from "../../graders/lab/symptoms.ts";
import { listObjects, type Pod } from "../simulator/index.ts";
import type { CourseLab, GivenPod, LabRow } from "./course.ts";
import { labIds, readLabFolder } from "./lab-folders.ts";

/** The seed that grades, too: a Pod has the same name and address in the list and in every report. */
const SEED = 1;

/** Every lab of the course, in order. One that is broken stops the build, with file and line. */
export function courseLabs(siteDir: string): readonly CourseLab[] {
  const labs = labIds(join(siteDir, "labs")).map((id) => readLab(siteDir, id));
  return labs.map((lab, index) => {
    const next = labs[index + 1];
    return {
      lab: withoutAnswers(lab),
      answers: answersWith(lab),
      briefHtml: render(briefWithSymptoms(lab)),
      debriefHtml: render(lab.debrief),
      pods: givenPods(lab),
      ...(next ? { next: { id: next.id, title: next.title } } : {}),
    };
  });
}

/** One lab as its folder declares it. */
export function readLab(siteDir: string, id: string): Lab {
  const loaded = loadLab(id, readLabFolder(join(siteDir, "labs"), id) ?? new Map());
  if (loaded.kind === "lab") return loaded.lab;
  throw new Error(
    loaded.problems.map(({ file, line, message }) => `labs/${id}/${file}:${line}: ${message}`).join("\n"),
  );
}

/** Every answer to a question that goes with a text of the lab, by the text's name. */
function answersWith(lab: Lab): CourseLab["answers"] {
  if (lab.questions.length === 0) return {};
  return Object.fromEntries(
    [...rightAnswers(lab), ...wrongAnswers(lab)].map((shipped) => [shipped.name, answerOf(lab, shipped, SEED).answers]),
  );
}

/** The lab with texts as an editor shows them: a document of answers to questions is for files alone. */
function withoutAnswers(lab: Lab): Lab {
  if (lab.questions.length === 0) return lab;
  const manifests = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, manifestIn(text)]));
  return {
    ...lab,
    solution: manifestIn(lab.solution),
    alsoRight: manifests(lab.alsoRight),
    wrong: manifests(lab.wrong),
  };
}

/** The documents that a cluster sees. */
function manifestIn(text: string): string {
  const documents = readAnswer(text).text.split(/^---\s*$/m);
  const written = documents.map((document) => document.trim()).filter((document) => document !== "");
  return written.map((document) => `${document}\n`).join("---\n");
}

export function labRow({ id, title, module, level, minutes, objective }: Lab): LabRow {
  return { id, title, module, level, minutes, objective };
}

function givenPods({ worlds }: Lab): readonly GivenPod[] {
  if (!worlds.cluster) return [];
  const { objects } = givenWorld(worlds.cluster, SEED);
  return listObjects<Pod>(objects, "Pod")
    .filter(({ metadata: { namespace } }) => !namespace?.startsWith("kube-"))
    .map(({ metadata, spec, status }) => ({
      name: metadata.namespace === "default" ? metadata.name : `${metadata.namespace}/${metadata.name}`,
      node: spec.nodeName ?? "<none>",
      address: status?.podIP ?? "<none>",
      labels: Object.entries(metadata.labels ?? {})
        .filter(([key]) => key !== MACHINE_LABEL)
        .map(([key, value]) => `${key}: ${value}`),
    }));
}

/** What a Deployment adds to tell its ReplicaSets apart: nobody selects by it. */
const MACHINE_LABEL = "pod-template-hash";

const render = (markdown: string): string => marked.parse(markdown, { async: false });
