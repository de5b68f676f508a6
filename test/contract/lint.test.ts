import { execFile } from "node:child_process";
import * as fs from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { Document, type Ruleset, Spectral } from "@stoplight/spectral-core";
import { Yaml } from "@stoplight/spectral-parsers";
import { bundleAndLoadRuleset } from "@stoplight/spectral-ruleset-bundler/with-loader";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { changed, isPart, set } from "./change.js";
import { cases } from "./lint.cases.js";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFile(join(root, path), "utf8");
const clean = await read("test/contract/fixtures/clean.openapi.yaml");
const ruleset: { rules: Record<string, unknown> } = parse(await read(".spectral.yaml"));
const rules = Object.entries(ruleset.rules);

// Our contract takes Spectral two seconds, more than five when the machine is busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

interface Finding {
  rule: string;
  at: string;
  message: string;
}

describe("Spectral", () => {
  let loaded: Ruleset;

  beforeAll(async () => {
    loaded = await bundleAndLoadRuleset(join(root, ".spectral.yaml"), { fs, fetch });
  });

  async function lint(contract: string): Promise<Finding[]> {
    const spectral = new Spectral();
    spectral.setRuleset(loaded);
    // Without a name for the document, findings in a shared part have no path.
    const document = new Document(contract, Yaml, join(root, "openapi.yaml"));
    const findings = await spectral.run(document);
    return findings.map(({ code, path, message }) => ({
      rule: `${code}`,
      at: path.join("."),
      message,
    }));
  }

  it("finds nothing in a clean contract", async () => {
    expect(await lint(clean)).toEqual([]);
  });

  it("finds nothing in our contract", async () => {
    expect(await lint(await read("openapi.yaml"))).toEqual([]);
  });

  for (const { rule, says, change, at } of cases) {
    it(`asks that ${says} (${rule})`, async () => {
      const message = expect.stringMatching(/\w/);
      expect(await lint(changed(clean, change))).toEqual([{ rule, at, message }]);
    });
  }

  it("has no rule that is never seen firing", () => {
    const fired = new Set(cases.map(({ rule }) => rule));
    const silent = rules.filter(([name, rule]) => rule !== "off" && !fired.has(name));
    expect(silent).toEqual([]);
  });

  it("has no house rule that only warns, or that leaves a person guessing", () => {
    const weak = rules.filter(
      ([, rule]) => isPart(rule) && !(rule.severity === "error" && rule.message),
    );
    expect(weak).toEqual([]);
  });
});

describe("Redocly", () => {
  interface Report {
    problems: { ruleId: string; location: { pointer: string }[]; message: string }[];
  }

  async function lint(contract: string): Promise<Finding[]> {
    const folder = await mkdtemp(join(tmpdir(), "lint-"));
    const file = join(folder, "openapi.yaml");
    await writeFile(file, contract);
    const { problems }: Report = JSON.parse(await report(file));
    await rm(folder, { recursive: true });
    return problems.map(({ ruleId, location, message }) => ({
      rule: ruleId,
      at: location[0]?.pointer ?? "",
      message,
    }));
  }

  async function report(file: string): Promise<string> {
    const args = ["lint", file, `--config=${join(root, "redocly.yaml")}`, "--format=json"];
    const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    try {
      const command = join(root, "node_modules/.bin/redocly");
      return (await promisify(execFile)(command, args, { env })).stdout;
    } catch (failure) {
      // With findings it exits 1, the report still on stdout.
      if (isPart(failure) && typeof failure.stdout === "string") return failure.stdout;
      throw failure;
    }
  }

  it("finds nothing in a clean contract", async () => {
    expect(await lint(clean)).toEqual([]);
  });

  it("finds nothing in our contract", async () => {
    expect(await lint(await read("openapi.yaml"))).toEqual([]);
  });

  it("asks that a schema is used (no-unused-components)", async () => {
    const change = set("components.schemas.Spare", { description: "A spare.", type: "object" });
    expect(await lint(changed(clean, change))).toMatchObject([
      { rule: "no-unused-components", at: "#/components/schemas/Spare" },
    ]);
  });

  it("asks that deliveries share no name (operation-operationId-unique)", async () => {
    const change = set("webhooks.noteWritten.post.operationId", "createNote");
    expect(await lint(changed(clean, change))).toMatchObject([
      { rule: "operation-operationId-unique" },
    ]);
  });

  it("asks that an example fits its schema, also a recursive one", async () => {
    const change = set("components.examples.Text.value.text", 5);
    const findings = await lint(changed(clean, change));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set(["no-invalid-media-type-examples"]),
    );
  });
});
