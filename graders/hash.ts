import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import stableJSON from "fast-json-stable-stringify";

/** SHA-256 of plain data, in hexadecimal: the same for the same data, in whatever order its keys stand. */
export function hashOf(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(stableJSON(data))));
}
