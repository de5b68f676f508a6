import { convertV2 } from "openapi-to-postmanv2";
import type { Contract, Method } from "../contract.js";
import type { Parameter, Response } from "./collection.js";

/** One request of each operation, as Postman's converter makes it. */
export interface Converted {
  request: { url: Places; header: Parameter[] };
  response: (Pick<Response, "name" | "status" | "code" | "header" | "body"> & {
    _postman_previewlanguage: string;
  })[];
}

interface Places {
  path: string[];
  host: string[];
  query: Parameter[];
  variable: Parameter[];
}

interface ConvertedItem extends Converted {
  request: Converted["request"] & { method: string };
  item?: ConvertedItem[];
}

const options = {
  folderStrategy: "Tags",
  parametersResolution: "Example",
  includeAuthInfoInExample: false,
} as const;

/**
 * Lets Postman's own converter read a contract.
 *
 * @param contract The contract; not changed.
 * @returns What it made of an operation, by method and path.
 */
export async function convert(
  contract: Contract,
): Promise<(method: Method, path: string) => Converted> {
  const folders = await convertedFolders(structuredClone(contract));
  const items = folders.flatMap(({ item = [] }) => item);
  const found = new Map(
    items.map((item) => [keyOf(item.request.method, item.request.url.path), plain(item)]),
  );
  return (method, path) => {
    const item = found.get(
      keyOf(
        method,
        path
          .slice(1)
          .replace(/\{(\w+)\}/g, ":$1")
          .split("/"),
      ),
    );
    if (!item) throw new Error(`Postman's converter leaves out ${method} ${path}.`);
    return item;
  };
}

function convertedFolders(data: object): Promise<ConvertedItem[]> {
  return new Promise((resolve, reject) => {
    convertV2({ type: "json", data }, options, (error, conversion) => {
      const [output] = conversion?.output ?? [];
      if (output) resolve((output.data as { item: ConvertedItem[] }).item);
      else reject(error ?? new Error(conversion?.reason));
    });
  });
}

function keyOf(method: string, path: readonly string[]): string {
  return `${method.toUpperCase()} ${path.join("/")}`;
}

/** Writes descriptions as text. The converter marks them as plain, and Postman would not show their Markdown. */
function plain<Node>(node: Node): Node {
  return JSON.parse(JSON.stringify(node), (key, value) =>
    key === "description" && typeof value === "object" ? value?.content?.trim() : value,
  );
}
