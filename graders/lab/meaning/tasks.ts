import type { Lab, Task } from "../lab.ts";
import { listed, type Misfit, type Placed, placed } from "./misfit.ts";

/** Tasks wait for tasks before them, are judged in a world that is there, and one of them counts. */
export function taskMisfits({ tasks, worlds }: Lab): readonly Misfit[] {
  const weightless = tasks.every(({ weight }) => weight === 0);
  const ids = tasks.map(({ id }) => id);
  return [
    ...placed("tasks", tasks).flatMap((task, t) => needMisfits(task, ids.slice(0, t))),
    ...placed("tasks", tasks).flatMap((task) => worldMisfits(task, Object.keys(worlds))),
    ...(weightless ? [{ path: "tasks", message: "no task has a weight: give one a weight above 0" }] : []),
  ];
}

function needMisfits({ path, value: { id, needs } }: Placed<Task>, before: readonly string[]): readonly Misfit[] {
  return needs
    .filter((need) => !before.includes(need))
    .map((need) => ({
      path: `${path}.needs`,
      message: `task ${id} needs ${need}, which is no task before it: ${listed(before)}`,
    }));
}

function worldMisfits({ path, value: { id, world } }: Placed<Task>, worlds: readonly string[]): readonly Misfit[] {
  if (worlds.includes(world)) return [];
  return [{ path: `${path}.world`, message: `task ${id} is judged in ${world}, which is no world: ${listed(worlds)}` }];
}
