import { describe, expect, it } from "vitest";
import { resolve as follow, type Json } from "../../scripts/contract.js";
import type { Folder } from "../../scripts/postman/collection.js";
import { postmanFiles } from "../../scripts/postman.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { contract, placed } from "../contract/contract.js";
import { collection, environment, files, saved } from "./files.js";

const items = saved(collection());

/** The requests that the contract shows: one for each named example of a body, or one for the operation. */
const shown = placed.flatMap(({ path, method, operation }) => {
  const where = `${method.toUpperCase()} {{baseUrl}}${path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
  const { content } = follow(contract, operation.requestBody ?? {}) as {
    content?: Record<string, { examples: Record<string, Json> }>;
  };
  const examples = Object.values(content?.["application/json"]?.examples ?? {});
  if (examples.length === 0) return [{ where, name: operation.summary, body: undefined }];
  return examples.map((each) => {
    const { summary, value } = follow(contract, each);
    return { where, name: summary, body: value };
  });
});

/** Puts the values that variables start with where the variables stand. */
function withStartValues(text: string): string {
  const values = new Map(collection().variable.map(({ key, value }) => [key, value]));
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values.get(name) ?? `no ${name}`);
}

describe("the Postman collection", () => {
  it("holds each operation and each named example of a body, as the contract has it", () => {
    const held = items.map(({ name, request: { method, url, body } }) => ({
      where: `${method} ${url.raw.replace(/\?.*/, "")}`,
      name,
      body: body && JSON.parse(withStartValues(body.raw)),
    }));
    expect(held).toHaveLength(shown.length);
    expect(held).toEqual(expect.arrayContaining(shown));
  });

  it("has a description for each folder, and for each request or the folder it is in", () => {
    const undescribed = (folder: Folder): string[] =>
      folder.item.flatMap((each) => {
        if ("item" in each) return each.description ? undescribed(each) : [each.name];
        const isExample = each.request.body && folder.description;
        return each.request.description || isExample ? [] : [each.name];
      });
    const folders = collection().item;
    expect(folders.filter(({ description }) => !description)).toEqual([]);
    expect(folders.flatMap(undescribed)).toEqual([]);
  });

  it("shows an answer to each request, and every error to one of each operation", () => {
    expect(items.filter(({ response }) => response[0]?.code !== 200)).toEqual([]);
    const codes = new Map<string, Set<string>>();
    for (const { request, response } of items) {
      const key = `${request.method} ${request.url.path.join("/")}`;
      const known = codes.get(key) ?? new Set();
      codes.set(key, known);
      for (const { code } of response) known.add(String(code));
    }
    const wanted = placed.map(({ path, method, operation }) => [
      `${method.toUpperCase()} ${path.slice(1).replaceAll(/\{(\w+)\}/g, ":$1")}`,
      new Set(Object.keys(operation.responses)),
    ]);
    expect(codes).toEqual(new Map(wanted as [string, Set<string>][]));
  });

  it("shows the headers of a refusal for too many requests", () => {
    const refusals = items.flatMap(({ response }) => response.filter(({ code }) => code === 429));
    expect(refusals).toHaveLength(placed.length);
    for (const { header } of refusals) {
      expect(header).toContainEqual({ key: "Retry-After", value: "5" });
      expect(header).toContainEqual({ key: "Content-Type", value: "application/json" });
    }
  });

  it("knows every variable that a request uses, and tells what fills it", () => {
    const known = [...collection().variable, ...environment("sandbox").values].map(
      ({ key }) => key,
    );
    const used = new Set(
      Array.from(JSON.stringify(items).matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name),
    );
    expect([...used].filter((name) => name === undefined || !known.includes(name))).toEqual([]);
    const filled = JSON.stringify(items.map(({ event }) => event));
    const links = collection().variable.filter(({ description }) => description);
    expect(links.length).toBeGreaterThan(25);
    expect(links.filter(({ key }) => !filled.includes(`keep(\\"${key}\\"`))).toEqual([]);
    expect(new Set(links.map(({ key }) => key)).size).toBe(links.length);
  });

  it("names no filter's words by variables, lest a delete hits what was found by chance", () => {
    const bodies = items.flatMap(({ request: { body } }) => body?.raw ?? []);
    expect(bodies.filter((body) => body.includes('"ACME Inc."')).length).toBeGreaterThan(10);
    expect(bodies.filter((body) => /"value": "\{\{(?!search_lead_id)/.test(body))).toEqual([]);
  });

  it("has an id of its own for everything in it", () => {
    const ids = Array.from(JSON.stringify(collection()).matchAll(/"(?:_postman_)?id":"([^"]+)"/g));
    const own = ids.map(([, id]) => id);
    expect(own.length).toBeGreaterThan(200);
    expect(new Set(own).size).toBe(own.length);
  });

  it("is the same each time it is made", async () => {
    expect(await postmanFiles(contract)).toEqual(files);
  });

  it("holds no credential", () => {
    const { auth, variable } = collection();
    expect(auth.basic).toEqual([
      expect.objectContaining({ key: "username", value: "{{apiKey}}" }),
      expect.objectContaining({ key: "password", value: "" }),
    ]);
    expect(variable.map(({ key }) => key)).not.toContain("apiKey");
    const text = files["postman_collection.json"];
    expect(text).not.toMatch(/api_[a-z0-9]{6}|"Authorization"|Bearer /i);
  });
});

describe("the Postman environments", () => {
  const valuesOf = (name: "sandbox" | "close") =>
    Object.fromEntries(environment(name).values.map(({ key, value }) => [key, value]));

  it("reach the sandbox with its own key, and act there", () => {
    expect(valuesOf("sandbox")).toEqual({
      baseUrl: "http://127.0.0.1:4250/api/v1",
      apiKey: createSandbox({ leads: 0 }).apiKey,
      actOnLeads: "yes",
    });
  });

  it("reach Close without a key, and do not act there", () => {
    expect(valuesOf("close")).toEqual({
      baseUrl: "https://api.close.com/api/v1",
      apiKey: "",
      actOnLeads: "no",
    });
  });

  it("keep the key out of sight", () => {
    for (const name of ["sandbox", "close"] as const) {
      const key = environment(name).values.find((each) => each.key === "apiKey");
      expect(key?.type).toBe("secret");
    }
  });
});
