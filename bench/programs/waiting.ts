// How late it is noticed that an action is done, and how many requests that takes: simulated actions of
// 1 s to 1 h, even, uneven and paused ones, the same for every way of waiting.
import { kinds } from "../../test/client/simulated-action.js";
import { waitForAll } from "../../test/client/wait-for-many.js";
import { print } from "../figures.js";
import { others, ours } from "../waiters.js";

const ofEachKind = 200;

const units = { lag: "× max(1 s, 5 %)", looks: "requests", mostLooks: "requests" };
const measure = process.argv[2] as keyof typeof units;
if (!(measure in units)) throw new Error(`Name one of: ${Object.keys(units).join(", ")}.`);

const own = await waitForAll(ours, ofEachKind);
const peers: Record<string, number> = {};
for (const [name, waiter] of Object.entries(others)) {
  peers[name] = (await waitForAll(waiter, ofEachKind))[measure];
}
const note = `${kinds.length * ofEachKind} simulated actions, the same for all`;
print({ value: own[measure], unit: units[measure], peers, note });
