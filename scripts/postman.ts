import type { Contract } from "./contract.js";
import type { Collection, Folder, Variable } from "./postman/collection.js";
import { convert } from "./postman/convert.js";
import { environments } from "./postman/environments.js";
import { type ShownOperation, shownOperations } from "./postman/examples.js";
import { guard, permission } from "./postman/guard.js";
import { stableId } from "./postman/ids.js";
import { findLinks, type Link } from "./postman/links.js";
import { savedRequests } from "./postman/requests.js";

/** The folders, as they are run: first what gives ids to others, last what cannot be undone. */
const folders = [
  "Look-ups",
  "Search",
  "Bulk edits",
  "Bulk emails",
  "Bulk sequence subscriptions",
  "Bulk deletes",
];

const about = `## This collection

Choose an environment: *Close sandbox* for the sandbox on your own machine, *Close* for Close itself, with your own
API key in \`apiKey\`. The key stands there alone, and in no request.

The collection runs from top to bottom. The look-ups fill variables such as \`{{lead_status_qualified_id}}\` with what
your organization has that is most like the example; each request that starts an action keeps its id for the ones that
get, pause and resume it.

Requests that start or change an action are held back unless the environment says \`yes\` in \`${permission}\`. In *Close*
it says \`no\`: the same requests act on your real leads, and a run of the whole collection emails, edits and deletes.`;

/**
 * Makes the Postman collection and its environments.
 *
 * @param contract The contract.
 * @returns The files, by name. They are the same each time.
 */
export async function postmanFiles(contract: Contract): Promise<Record<string, string>> {
  const files: Record<string, unknown> = { collection: await collection(contract) };
  for (const [name, environment] of Object.entries(environments(contract))) {
    files[`environment.${name}`] = environment;
  }
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      `postman_${name}.json`,
      `${JSON.stringify(content, null, 2)}\n`,
    ]),
  );
}

async function collection(contract: Contract): Promise<Collection> {
  const { info } = contract;
  const operations = inOrder([...shownOperations(contract)]);
  const links = findLinks(contract, operations);
  const converted = await convert(contract);
  const requests = (operation: ShownOperation) =>
    savedRequests({
      contract,
      operation,
      converted: converted(operation.method, operation.path),
      links,
    });
  return {
    info: {
      _postman_id: stableId("collection", info.title),
      name: info.title,
      description: `${about}\n\n${info.description}`,
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    auth: {
      type: "basic",
      basic: [
        { key: "username", value: "{{apiKey}}", type: "string" },
        { key: "password", value: "", type: "string" },
      ],
    },
    variable: variables(contract, links),
    item: folders.map((name): Folder => {
      const own = operations.filter(({ tag }) => tag === name);
      const acts = own.some(({ operation }) => operation["x-retry"] === "refused-only");
      return {
        id: stableId(name),
        name,
        description: contract.tags.find((tag) => tag.name === name)?.description ?? "",
        ...(acts && { event: [guard] }),
        item: own.flatMap((operation) => grouped(operation, requests(operation))),
      };
    }),
  };
}

function grouped({ operation }: ShownOperation, items: Folder["item"]): Folder["item"] {
  if (!operation.requestBody) return items;
  return [
    {
      id: stableId(operation.operationId),
      name: String(operation.summary),
      description: String(operation.description),
      item: items,
    },
  ];
}

function inOrder(operations: ShownOperation[]): ShownOperation[] {
  const homeless = operations.find(({ tag }) => !folders.includes(tag));
  if (homeless) throw new Error(`scripts/postman.ts has no place for the tag ${homeless.tag}.`);
  return operations.sort((a, b) => folders.indexOf(a.tag) - folders.indexOf(b.tag));
}

/** The first server is where a careless click goes. Links start as the examples of the contract. */
function variables({ servers }: Contract, links: readonly Link[]): Variable[] {
  return [
    ...servers.slice(0, 1).map(({ url }) => ({ key: "baseUrl", value: url })),
    ...links.map(({ variable, example, operationId }) => ({
      key: variable,
      value: example,
      description: `Filled by ${operationId}.`,
    })),
  ];
}
