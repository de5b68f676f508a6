import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { convertV2 } from "openapi-to-postmanv2";
import { describe, expect, it } from "vitest";
import { requests as parts } from "../../generated/operations.js";

interface Item {
  name: string;
  item?: Item[];
  request?: { method: string; body?: { raw?: string } };
}

async function importedCollection(): Promise<{ item: Item[] }> {
  const data = await readFile(resolve(import.meta.dirname, "../../openapi.yaml"), "utf8");
  const options = { folderStrategy: "Tags", parametersResolution: "Example" } as const;
  return new Promise((done, fail) => {
    convertV2({ type: "string", data }, options, (error, conversion) => {
      const [output] = conversion?.output ?? [];
      if (error || !conversion?.result || !output) fail(error ?? new Error(conversion?.reason));
      else done(output.data as { item: Item[] });
    });
  });
}

describe("Postman's own converter", () => {
  it("imports every operation, each body as a real example", async () => {
    const { item: folders } = await importedCollection();
    const requests = folders.flatMap(({ item = [] }) => item);
    expect(requests).toHaveLength(Object.keys(parts).length);
    const bodies = requests.flatMap(({ request }) => request?.body?.raw ?? []);
    const withBody = Object.values(parts).filter((operation) => "body" in operation);
    expect(bodies).toHaveLength(withBody.length);
    for (const body of bodies) {
      expect(JSON.parse(body)).toBeTypeOf("object");
      // What the converter writes where it finds no example.
      expect(body).not.toContain("<string>");
    }
  });
});
