// How much memory a lead takes with all that belongs to it.
import { createSandbox } from "close-bulk-actions/sandbox";
import { print } from "../figures.js";

const leads = Number(process.argv[2]);
const empty = createSandbox({ leads: 1 });
const before = used();
const full = createSandbox({ leads });
const bytes = (used() - before) / leads;
print({ value: bytes / 1_000, unit: "kB" });

// Held until here: what nobody holds is not counted.
if (empty.org === full.org) throw new Error("Two sandboxes share an organization.");

function used(): number {
  if (!globalThis.gc) throw new Error("Run it with --expose-gc.");
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
