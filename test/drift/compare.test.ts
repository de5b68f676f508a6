import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Contract } from "../../scripts/contract.js";
import { compareDocuments } from "../../scripts/drift/compare.js";
import { lineOf } from "../../scripts/drift/finding.js";
import { type Change, changed, drop, set } from "../contract/change.js";

const fixture = (name: string) => readFile(join(import.meta.dirname, "fixtures", name), "utf8");
const ours = await fixture("ours.yaml");
const close = await fixture("close.yaml");

/** What is found when Close's document is changed. */
function found(...changes: Change[]): string[] {
  const all: Change = (document) => {
    for (const change of changes) change(document);
  };
  const theirs = { webhooks: {}, ...parse(changed(close, all)) } as Contract;
  return compareDocuments({ ours: { webhooks: {}, ...parse(ours) }, theirs }).map(lineOf);
}

/** What is found all the time: Close types no request body. */
const open = "untyped CreateEdit";

const edit = "components.schemas.EditAction.properties";
const list = "paths./bulk_action/edit/.get";
const body = "paths./bulk_action/edit/.post.requestBody.content.application/json.schema";
const addParameter: (parameter: object) => Change = (parameter) =>
  set(`${list}.parameters`, [
    { name: "_limit", in: "query", schema: { type: "integer" } },
    parameter,
  ]);
const ok = { responses: { "200": { description: "ok" } } };

describe("documents that describe the same in other words", () => {
  it("differ only in what one of them leaves open", () => {
    expect(found()).toEqual([open]);
  });

  it("are compared at all", () => {
    const other = { "/other/": { get: ok } };
    expect(() => found(set("paths", other))).toThrow("none of the operations of our contract");
  });
});

describe("what Close adds is told", () => {
  const cases: { what: string; change: Change; line: string }[] = [
    {
      what: "a method",
      change: set("paths./bulk_action/edit/{edit_id}/.delete", ok),
      line: "added DELETE /bulk_action/edit/{id}/",
    },
    {
      what: "a path beside ours",
      change: set("paths./bulk_action/tag/", { post: ok }),
      line: "added POST /bulk_action/tag/",
    },
    {
      what: "a parameter",
      change: addParameter({ name: "status", in: "query", schema: { type: "string" } }),
      line: "added GET /bulk_action/edit/ query status",
    },
    {
      what: "an answer",
      change: set(`${list}.responses.403`, { description: "Forbidden" }),
      line: "added GET /bulk_action/edit/ 403",
    },
    {
      what: "a property",
      change: set(`${edit}.n_failed`, { type: "integer" }),
      line: "added Edit.n_failed",
    },
    {
      what: "a property of what was open in both",
      change: set(`${edit}.details`, { type: "object", properties: { note: { type: "string" } } }),
      line: "added Action.details.note",
    },
    {
      what: "a value of an enum",
      change: set("components.schemas.ActionStatus.enum", ["created", "done", "cancelled"]),
      line: 'added Status "cancelled"',
    },
    {
      what: "an enum where we have any text",
      change: set("components.schemas.Node.properties.type.enum", ["and", "or"]),
      line: 'added Filter.type: only "and", "or"',
    },
    {
      what: "a webhook",
      change: set("webhooks", { edited: { post: ok } }),
      line: "added webhook edited",
    },
  ];

  it.each(cases)("$what", ({ change, line }) => {
    expect(found(change).filter((other) => other !== open)).toEqual([line]);
  });

  it("but not paths that begin otherwise", () => {
    expect(found(set("paths./report/", { get: ok }))).toEqual([open]);
  });
});

describe("what Close takes away is told", () => {
  const cases: { what: string; change: Change; line: string }[] = [
    {
      what: "a method",
      change: drop("paths./bulk_action/edit/.post"),
      line: "missing POST /bulk_action/edit/",
    },
    {
      what: "a parameter",
      change: set(`${list}.parameters`, []),
      line: "missing GET /bulk_action/edit/ query _limit",
    },
    { what: "a property", change: drop(`${edit}.id`), line: "missing Action.id" },
    {
      what: "a value of an enum",
      change: set("components.schemas.ActionStatus.enum", ["created"]),
      line: 'missing Status "done"',
    },
    {
      what: "all values of an enum",
      change: drop("components.schemas.ActionStatus.enum"),
      line: "untyped Status: its values",
    },
    {
      what: "the type of a property",
      change: set(`${edit}.id`, { description: "Any type" }),
      line: "untyped Action.id",
    },
    {
      what: "the properties of an object",
      change: set("components.schemas.Node", { type: "object" }),
      line: "untyped Filter",
    },
  ];

  it.each(cases)("$what", ({ change, line }) => {
    expect(found(change).filter((other) => other !== open)).toEqual([line]);
  });
});

describe("what Close describes otherwise is told", () => {
  const other = (place: string, schema: object): string[] =>
    found(set(`${edit}.${place}`, schema)).filter((line) => line !== open);

  it("null that may come now", () => {
    expect(other("id", { type: ["string", "null"] })).toEqual([
      "changed Action.id: string here, null | string at Close",
    ]);
  });

  it("null that may not come any more", () => {
    expect(other("field_name", { type: "string" })).toEqual([
      "changed Edit.field_name: null | string here, string at Close",
    ]);
  });

  it("another type, and nothing of what stands inside", () => {
    expect(other("filter", { type: "array", items: { type: "string" } })).toEqual([
      "changed Action.filter: object here, array at Close",
    ]);
  });

  it("once, however many calls answer with it", () => {
    const lines = found(set(`${edit}.id`, { type: "integer" }));
    expect(lines.filter((line) => line.startsWith("changed"))).toHaveLength(1);
  });
});

describe("a guess of ours that Close describes is told", () => {
  const answer = { $ref: "#/components/schemas/EditAction" };
  const cases: { what: string; change: Change; line: string }[] = [
    {
      what: "a call",
      change: set("paths./bulk_action/edit/{edit_id}/.put", {
        responses: { "200": { content: { "application/json": { schema: answer } } } },
      }),
      line: "confirmed PUT /bulk_action/edit/{id}/: inferred",
    },
    {
      what: "a parameter",
      change: addParameter({ name: "_order_by", in: "query", schema: { type: "string" } }),
      line: "confirmed GET /bulk_action/edit/ query _order_by: inferred",
    },
    {
      what: "a property",
      change: set(`${edit}.paused_by`, { enum: ["user", "close"] }),
      line: "confirmed Edit.paused_by: inferred",
    },
    {
      what: "a value of an enum",
      change: set("components.schemas.ActionStatus.enum", ["created", "done", "paused"]),
      line: 'confirmed Status "paused": inferred',
    },
  ];

  it.each(cases)("$what", ({ change, line }) => {
    expect(found(change).filter((other) => other !== open)).toEqual([line]);
  });

  it("with what Close says otherwise of it", () => {
    const lines = found(set(`${edit}.paused_by`, { enum: ["user", "limit"] }));
    expect(lines).toContain("confirmed Edit.paused_by: inferred");
    expect(lines).toContain('added Edit.paused_by "limit"');
  });
});

describe("a request body that Close types", () => {
  const status = { type: { type: "string", const: "set_status" }, status_id: { type: "string" } };
  const field = {
    type: { type: "string", const: "set_field" },
    field_id: { type: "string" },
    value: { type: ["string", "number"] },
  };
  const confirmed = [
    "confirmed SetField: inferred",
    "confirmed SetField.field_id: inferred",
    "confirmed Value: inferred",
  ];

  const union: (variants: Record<string, object>) => Change = (variants) => (document) => {
    const names = Object.keys(variants);
    for (const [name, properties] of Object.entries(variants)) {
      set(`components.schemas.${name}`, { type: "object", properties })(document);
    }
    const $ref = (name: string) => `#/components/schemas/${name}`;
    set(body, {
      oneOf: names.map((name) => ({ $ref: $ref(name) })),
      discriminator: {
        propertyName: "type",
        mapping: Object.fromEntries(names.map((name) => [name, $ref(name)])),
      },
    })(document);
  };

  it("as a union confirms our guesses, variant by variant", () => {
    expect(found(union({ set_status: status, set_field: field }))).toEqual(confirmed);
  });

  it("as a union with another property tells the variant it belongs to", () => {
    const lines = found(
      union({ set_status: { ...status, note: { type: "string" } }, set_field: field }),
    );
    expect(lines).toEqual(["added SetStatus.note", ...confirmed]);
  });

  it("as a union with another variant tells its name", () => {
    const owner = { type: { type: "string", const: "set_owner" } };
    const lines = found(union({ set_status: status, set_field: field, set_owner: owner }));
    expect(lines).toEqual([...confirmed, 'added CreateEdit.type "set_owner"']);
  });

  it("as one flat object is met property by property", () => {
    const type = { type: "string", enum: ["set_status", "set_field"] };
    const flat = { type: "object", properties: { ...status, ...field, type } };
    expect(found(set(body, flat))).toEqual(confirmed.slice(1));
  });

  it("with a property that ours refuses tells it as added", () => {
    const query = { type: "string" };
    expect(found(union({ set_status: { ...status, query }, set_field: field }))).toContain(
      "added SetStatus.query",
    );
  });
});
