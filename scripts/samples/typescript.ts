import { source } from "../generate/source.js";
import type { Call } from "./call.js";
import { typescriptSample } from "./styles.js";

/** Prints a call for the client of this package: by the method made for it, else through `close.http`. */
export function typescript(call: Call): string {
  return `import { createClient } from "close-bulk-actions";

const close = createClient({ apiKey: process.env.CLOSE_API_KEY ?? "" });

${bulkAction(call) ?? search(call) ?? plain(call)}`;
}

/** The client's resources, by the kind in the path. */
const resources: Record<string, string> = {
  email: "emails",
  sequence_subscription: "sequenceSubscriptions",
  delete: "deletes",
  edit: "edits",
};

/** The client's methods, by the status that they ask for. */
const updates: Record<string, string> = { paused: "pause", resuming: "resume" };

function bulkAction({ method, path, pathParameters, body }: Call): string | undefined {
  const [, kind = ""] = /^\/bulk_action\/(\w+)\//.exec(path) ?? [];
  const resource = resources[kind];
  if (!resource) return undefined;
  const id = written(pathParameters.id);
  const methods: Record<string, () => string> = {
    POST: () => awaited(`close.${resource}.create(${written(body)})`),
    PUT: () => awaited(`close.${resource}.${updates[String(body?.status)]}(${id})`),
    GET: () =>
      pathParameters.id
        ? awaited(`close.${resource}.get(${id})`)
        : walked("action", `close.${resource}.list()`, "action.id, action.status"),
  };
  return methods[method]?.();
}

function awaited(expression: string): string {
  return `const action = await ${expression};\nconsole.log(action.id, action.status);`;
}

function walked(name: string, expression: string, shown: string): string {
  return `for await (const ${name} of ${expression}) {\n  console.log(${shown});\n}`;
}

function search({ operationId, body }: Call): string | undefined {
  if (operationId !== "searchLeads" || !body) return undefined;
  const { query, _fields: fields, sort } = body;
  const given = `\n  ${written(query, 2)},\n  ${written({ fields, sort }, 2)},\n`;
  return walked("lead", `close.search(${given})`, "lead");
}

function plain({ method, path, pathParameters, query, body }: Call): string {
  const filled = (part: object) => Object.keys(part).length > 0;
  const params = {
    ...(filled(pathParameters) && { path: pathParameters }),
    ...(filled(query) && { query }),
  };
  const options = { ...(filled(params) && { params }), ...(body && { body }) };
  const given = filled(options) ? `, ${written(options)}` : "";
  return `const { data, error } = await close.http.${method}(${written(path)}${given});
console.log(data ?? error);`;
}

const written = (value: unknown, indent = 0) => source(value, indent, typescriptSample);
