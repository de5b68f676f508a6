// Requests a second over HTTP: the sandbox, which keeps state, beside Prism, which mocks the same
// contract from its examples. In turns, so that a busy moment of the machine meets both.
import { print } from "../figures.js";
import { type Call, load } from "../load.js";
import { median } from "../median.js";
import { startPrism, startSandbox } from "../server.js";

const calls: Record<string, Call> = {
  list: { method: "GET", path: "/status/lead/" },
  search: {
    method: "POST",
    path: "/data/search/",
    body: { query: { type: "object_type", object_type: "lead" }, _limit: 10 },
  },
};
const call = calls[process.argv[2] ?? ""];
if (!call) throw new Error(`Name one of: ${Object.keys(calls).join(", ")}.`);

const servers = [await startSandbox(), await startPrism()];
const rates: number[][] = servers.map(() => []);
for (let round = 0; round < 6; round += 1) {
  for (const [index, { url }] of servers.entries()) {
    const rate = await load(url, call, 1_000);
    // The first round warms up.
    if (round > 0) rates[index]?.push(rate);
  }
}
for (const server of servers) await server.stop();

const [sandbox = 0, prism = 0] = rates.map(median);
const note = `${Math.round(sandbox)} against ${Math.round(prism)} a second`;
print({ value: sandbox / prism, unit: "× Prism", note });
