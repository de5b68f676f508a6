// How long `createSandbox` takes.
import { createSandbox } from "close-bulk-actions/sandbox";
import { print } from "../figures.js";

const leads = Number(process.argv[2]);
const began = performance.now();
createSandbox({ leads });
print({ value: performance.now() - began, unit: "ms" });
