import { watch } from "node:fs";
import { CannotJudge } from "../result.ts";

/** Milliseconds without another change before anything is done: editors write a file in several steps. */
const PAUSE = 100;

/** Does the work now, and again whenever something in the folder changes, until the process is stopped. */
export function watchFolder(folder: string, work: () => number): Promise<number> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (): void => {
    console.clear();
    attempt(work);
    console.log(`\nWatching ${folder}. Stop with Ctrl+C.`);
  };
  again();
  return new Promise((_resolve, reject) => {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(again, PAUSE);
    }).on("error", reject);
  });
}

/** A lab that is broken while its author types is told, and watched on. */
function attempt(work: () => number): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof CannotJudge)) throw error;
    console.log(error.message);
  }
}
