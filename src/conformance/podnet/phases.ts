import type { PodnetTest } from "./recording.ts";

/** The tests of one fault, and the commands that hold when each ran. */
export type FaultTest = { readonly test: PodnetTest; readonly commands: readonly string[] };

/**
 * A fault's commands all stand on its first test, also those that later tests changed in between. A command that sets
 * again what an earlier one had set begins a new phase; the titles of the tests before the colon change with it.
 */
export function phasesOf(tests: readonly PodnetTest[]): readonly FaultTest[] {
  const commands = tests.flatMap(({ fault_commands = [] }) => fault_commands);
  const phases = splitPhases(commands);
  const titles = [...new Set(tests.map(titleOf))];
  const stepwise = phases.length > 1 && phases.length === titles.length;
  return tests.map((test) => {
    const last = stepwise ? titles.indexOf(titleOf(test)) : phases.length - 1;
    return { test, commands: phases.slice(0, last + 1).flat() };
  });
}

function splitPhases(commands: readonly string[]): readonly (readonly string[])[] {
  const phases: string[][] = [];
  let seen = new Set<string>();
  for (const command of commands) {
    const key = keyOf(command);
    if (phases.length === 0 || seen.has(key)) {
      phases.push([]);
      seen = new Set();
    }
    phases.at(-1)?.push(command);
    seen.add(key);
  }
  return phases;
}

// What a command sets, without the value it sets it to.
function keyOf(command: string): string {
  return command.includes("sysctl") ? command.replace(/=\S*/g, "") : command;
}

const titleOf = ({ test }: PodnetTest): string => test.slice(0, test.indexOf(":"));
