#!/usr/bin/env node
// Node 20 does not read TypeScript: tsx does, for this process only.
import { createRequire } from "node:module";
import { register } from "tsx/cjs/api";

register();
const { main } = createRequire(import.meta.url)("./main.ts");
process.exitCode = await main(process.argv);
