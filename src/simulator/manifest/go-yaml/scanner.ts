import { markOf } from "./cursor.ts";
import type { Fault } from "./fault.ts";
import { fetchToken } from "./fetch-token.ts";
import { dropPassedKey, type Scanner } from "./scanner-state.ts";
import type { Token } from "./token.ts";

/** The next token, left in its place, or why there is none. A token that may still turn out to be a key waits for that. */
export function headToken(scanner: Scanner): Token | Fault {
  for (;;) {
    const level = scanner.keys.findIndex((key) => key?.number === scanner.taken);
    const passed = dropPassedKey(scanner, level);
    if (passed) return passed;
    const [head] = scanner.queue;
    if (head && !scanner.keys[level]) return head;
    const fault = fetchToken(scanner);
    if (scanner.cursor.offset + LOOK_AHEAD >= scanner.forbidden) return forbiddenCharacter(scanner);
    if (fault) return fault;
  }
}

export function takeToken(scanner: Scanner): void {
  scanner.queue.shift();
  scanner.taken++;
}

/** The longest mark that begins a token, `---` and a blank, is looked at as a whole. */
const LOOK_AHEAD = 3;

function forbiddenCharacter({ cursor }: Scanner): Fault {
  return { by: "reader", problem: "control characters are not allowed", at: markOf(cursor) };
}
