import { describe, expect, it } from "vitest";
import { type Contract, type Json, readContract, resolve } from "../../scripts/contract.js";
import { referenceDocument } from "../../scripts/reference/document.js";
import { changeRedoc } from "../../scripts/reference/redoc.js";
import { visitObjects } from "../../scripts/reference/walk.js";

const contract = await readContract();
const document = referenceDocument(contract) as Contract;

function find(where: unknown, fits: (object: Json) => boolean): Json[] {
  const found: Json[] = [];
  visitObjects(where, (object) => fits(object) && found.push(object));
  return found;
}

describe("the document of the reference", () => {
  it("leaves the contract as it is", async () => {
    expect(contract).toEqual(await readContract());
  });

  it("shows all that the contract knows about its facts", () => {
    const known = find(document, (object) => object["x-evidence"] !== undefined);
    expect(known.length).toBeGreaterThan(300);
    for (const { description, "x-evidence": evidence } of known) {
      expect(description).toMatch(`<span class="badge ${evidence}">${evidence}</span>`);
    }
    for (const node of find(document, (object) => object["x-enum-evidence"] !== undefined)) {
      for (const [value, evidence] of Object.entries(node["x-enum-evidence"] as Json)) {
        const told = (node["x-enumDescriptions"] as Record<string, string>)[value];
        expect(told).toMatch(`<span class="badge ${evidence}">`);
      }
    }
  });

  it("keeps the description that stands at the end of a reference", () => {
    const { SubscribeToSequence } = document.components.schemas;
    expect(SubscribeToSequence).toHaveProperty(
      "properties.calls_assigned_to.description",
      expect.stringMatching(/inferred<\/span> Users who get/),
    );
  });

  it("says so when the contract no longer explains a word", () => {
    const changed = structuredClone(contract) as Contract & { info: { description: string } };
    changed.info.description = changed.info.description.replace("| `inferred` |", "| `guessed` |");
    expect(() => referenceDocument(changed)).toThrow("has no row | `inferred` |");
  });

  it("unfolds no schema inside itself", () => {
    const unfold = (node: unknown, above: Json[]): void => {
      if (typeof node !== "object" || node === null) return;
      const schema = resolve(document, node as Json);
      expect(above, JSON.stringify(above.map(({ title }) => title))).not.toContain(schema);
      for (const inner of Object.values(schema)) {
        unfold(inner, schema === node ? above : [...above, schema]);
      }
    };
    unfold(document.components.schemas.SQuery, []);
    unfold(document.components.schemas.CreateBulkEdit, []);
    expect(JSON.stringify(document.components.schemas.AndQuery)).toContain("#schema/QueryNode");
  });

  it("gives each form of a union a name", () => {
    const unions = find(document, (object) => Array.isArray(object.oneOf));
    expect(unions.length).toBeGreaterThan(5);
    for (const { oneOf, discriminator } of unions) {
      expect(discriminator).toBeUndefined();
      for (const form of oneOf as Json[])
        expect(resolve(document, form).title).toBeTypeOf("string");
    }
  });

  it("says of a key that is refused that it must not be given", () => {
    const { BulkActionRequest } = document.components.schemas;
    expect(BulkActionRequest).toHaveProperty("properties.query.type", "must not be given");
  });
});

describe("Redoc's script", () => {
  it("is changed only when it is the one that the changes were made for", () => {
    expect(() => changeRedoc("another script")).toThrow(/has 0 places for the image/);
  });
});
