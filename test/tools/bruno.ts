import { deepStrictEqual as same } from "node:assert";
import { everyOperation, readContract } from "../../scripts/contract.js";
import { rightBodies } from "./clients/bodies.js";
import { load } from "./load.js";
import type { Tool } from "./tool.js";

interface Converters {
  openApiToBruno(document: unknown): Collection;
}

interface Collection {
  items: Item[];
  environments: { variables: { name: string; value: string }[] }[];
  root: { request: { auth: { mode: string } } };
}

interface Item {
  name: string;
  items?: Item[];
  request?: { body: { json: string | null } };
}

/** https://www.usebruno.com */
export const bruno: Tool = {
  name: "Bruno",
  package: "@usebruno/converters",
  async check() {
    const { openApiToBruno } = await load<Converters>("@usebruno/converters");
    const contract = await readContract();
    const { items, environments, root } = openApiToBruno(contract);

    const requests = items.flatMap((folder) => folder.items ?? []);
    const names = [...everyOperation(contract)].map(({ operation }) => operation.summary);
    same(requests.map(({ name }) => name).sort(), names.sort());
    const edit = requests.find(({ name }) => name === "Start a bulk edit")?.request?.body.json;
    same(JSON.parse(edit ?? ""), Object.values(await rightBodies())[0]);
    same(
      environments.map(({ variables }) => variables.find(({ name }) => name === "baseUrl")?.value),
      ["http://127.0.0.1:4250/api/v1", "https://api.close.com/api/v1"],
    );
    same(root.request.auth.mode, "basic");
    return `${requests.length} requests in ${items.length} folders, and ${environments.length} environments`;
  },
};
