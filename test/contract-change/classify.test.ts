import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readContract } from "../../scripts/contract.js";
import { sizeOf } from "../../scripts/contract-change/classify.js";
import { differences } from "../../scripts/contract-change/differ.js";
import { type Change, changed, drop, set } from "../contract/change.js";
import { temporaryFolder } from "../package/temporary-folder.js";

interface Case {
  what: string;
  size: string;
  change: Change;
  /** Where the change is told. */
  at: string;
}

/** What the fixture lacks and the cases need. */
const before: Change = (contract) => {
  set("components.parameters.Limit.schema.enum", [10, 20])(contract);
  set("components.schemas.TextNote.properties.tone", {
    description: "How it sounds.",
    type: "string",
    enum: ["warm", "cold"],
    "x-extensible": true,
  })(contract);
};

const group = "components.schemas.GroupNote.properties.kind";

// All of them are made at once, for one run of `redocly diff`: they do not touch each other.
const cases: Case[] = [
  {
    what: "none when only people read it",
    size: "none",
    change: set("components.schemas.TextNote.description", "Words."),
    at: "#/components/schemas/TextNote/description",
  },
  {
    what: "none when evidence was raised",
    size: "none",
    change: set("components.schemas.Line.x-evidence", "documented"),
    at: "#/components/schemas/Line/x-evidence",
  },
  {
    what: "none when an example changed",
    size: "none",
    change: set("components.schemas.Line.examples", ["Call again"]),
    at: "#/components/schemas/Line/examples",
  },
  {
    what: "additive when a call is new",
    size: "additive",
    change: set("paths./note/.delete", {
      operationId: "deleteNotes",
      responses: { "200": { description: "Gone." } },
    }),
    at: "#/paths/~1note~1/delete",
  },
  {
    what: "additive when a parameter takes more",
    size: "additive",
    change: set("components.parameters.Limit.schema.enum", [10, 20, 50]),
    at: "#/components/parameters/Limit/schema/enum",
  },
  {
    what: "additive when an enum grows that was announced to",
    size: "additive",
    change: set("components.schemas.TextNote.properties.mood.enum", ["glad", "sad", "wry", null]),
    at: "#/components/schemas/TextNote/properties/mood/enum",
  },
  {
    what: "breaking when such an enum loses a value",
    size: "breaking",
    change: set("components.schemas.TextNote.properties.tone.enum", ["warm", "dry"]),
    at: "#/components/schemas/TextNote/properties/tone/enum",
  },
  {
    what: "breaking when an enum grows that is announced to only now",
    size: "breaking",
    change: (contract) => {
      set(`${group}.enum`, ["group", "bundle"])(contract);
      set(`${group}.x-extensible`, true)(contract);
    },
    at: "#/components/schemas/GroupNote/properties/kind/enum",
  },
  {
    what: "breaking when an operation has another name",
    size: "breaking",
    change: set("paths./note/.get.operationId", "getNotes"),
    at: "#/paths/~1note~1/get/operationId",
  },
  {
    what: "breaking when a call is gone",
    size: "breaking",
    change: drop("paths./note/{id}/.put"),
    at: "#/paths/~1note~1{id}~1/put",
  },
];

describe("a change of the contract is", () => {
  const sizes = new Map<string, string>();

  beforeAll(async () => {
    const folder = await temporaryFolder();
    const [base, revision] = [join(folder, "base.yaml"), join(folder, "revision.yaml")];
    const clean = join(import.meta.dirname, "../contract/fixtures/clean.openapi.yaml");
    const text = changed(await readFile(clean, "utf8"), before);
    await writeFile(base, text);
    const all: Change = (contract) => {
      for (const { change } of cases) change(contract);
    };
    await writeFile(revision, changed(text, all));
    const released = await readContract(base);
    for (const difference of await differences(base, revision)) {
      sizes.set(difference.revision?.pointer ?? difference.path, sizeOf(difference, released));
    }
  }, 60_000);

  it.each(cases)("$what", ({ at, size }) => {
    expect(sizes.get(at)).toBe(size);
  });
});
