import { join } from "node:path";
import { marked } from "marked";
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
      lab,
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
