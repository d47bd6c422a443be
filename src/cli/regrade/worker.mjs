// A thread of `hop regrade`. Node 20 does not read TypeScript: tsx does, for this thread only.
import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/cjs/api";

register();
const { fileJudge } = createRequire(import.meta.url)("./judge-file.ts");
const judge = fileJudge(workerData);
parentPort.on("message", (file) => parentPort.postMessage(judge(file)));
parentPort.postMessage("ready");
