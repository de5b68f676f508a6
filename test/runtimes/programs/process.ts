// What Node, Bun and Deno run: the setting is its argument, and the report is what it prints.
import process from "node:process";
import { everywhere } from "../suite/everywhere.js";
import { installed } from "../suite/installed.js";
import { runCases } from "../suite/run-cases.js";

const setting = JSON.parse(process.argv[2] ?? "");
// Bun and Deno name the Node that they stand in for, too.
const { bun, deno, node } = process.versions;
const outcomes = await runCases({ ...everywhere, ...installed }, setting);
console.log(JSON.stringify({ version: bun ?? deno ?? node, outcomes }));
// A case that hangs has been told of. It must not hold up the others.
process.exit();
