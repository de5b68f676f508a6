// How long the command takes from its start to its first answer.
import { print } from "../figures.js";
import { startSandbox } from "../server.js";

const [leads = ""] = process.argv.slice(2);
const began = performance.now();
const server = await startSandbox("--leads", leads);
const ms = performance.now() - began;
await server.stop();
print({ value: ms, unit: "ms" });
