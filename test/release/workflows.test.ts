import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import packageJson from "../../package.json" with { type: "json" };

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

interface Job {
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  needs?: string | string[];
  uses?: string;
  steps?: Step[];
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

const root = new URL("../../", import.meta.url);
const folder = new URL(".github/workflows/", root);
const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(new URL(file, folder), "utf8");
  const workflow: Workflow = parse(text);
  const jobs = Object.entries(workflow.jobs).map(([name, job]) => ({ name, ...job }));
  const steps = jobs.flatMap((job) => job.steps ?? []);
  return { file, text, workflow, jobs, steps };
});

/** A workflow by its name. */
function named(file: string) {
  const found = workflows.find((each) => each.file === file);
  if (!found) throw new Error(`There is no ${file}.`);
  return found;
}

/** What each job may write, and nothing else may. */
function writesOf(file: string): Record<string, string[]> {
  const { jobs } = named(file);
  const writes = jobs.map(({ name, permissions = {} }) => {
    const scopes = Object.keys(permissions).filter((scope) => permissions[scope] !== "read");
    return [name, scopes.sort()] as const;
  });
  return Object.fromEntries(writes.filter(([, scopes]) => scopes.length > 0));
}

describe.each(workflows)(".github/workflows/$file", ({ text, workflow, jobs, steps }) => {
  it("pins every action by its digest, beside its version", () => {
    const uses = text.split("\n").filter((line) => /^\s*(- )?uses:/.test(line));
    const isPinned = (line: string) =>
      /uses: (\.\/\S+|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(line);
    expect(uses.filter((line) => !isPinned(line))).toEqual([]);
    expect(uses).toHaveLength([...jobs, ...steps].filter((each) => each.uses).length);
  });

  it("gives nothing to all jobs, and to each what it names", () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(({ permissions }) => !permissions)).toEqual([]);
  });

  it("lets no job run on", () => {
    // A job that calls a workflow has the limits of that one.
    const own = jobs.filter(({ uses }) => !uses);
    expect(own.filter((job) => !job["timeout-minutes"])).toEqual([]);
  });

  it("leaves no token where later steps could read it", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  it("puts nothing that others wrote into a command", () => {
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });

  it("runs scripts that there are", () => {
    const runs = steps.map(({ run = "" }) => run).join("\n");
    const scripts = [...runs.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map(([, name = ""]) => name);
    expect(scripts.filter((name) => !(name in packageJson.scripts))).toEqual([]);
    const files = [...runs.matchAll(/\btsx (\S+)/g)].map(([, path = ""]) => path);
    for (const path of files) expect(statSync(new URL(path, root)).isFile()).toBe(true);
  });
});

describe("one version of an action", () => {
  it("is used everywhere", () => {
    const uses = new Set(workflows.flatMap(({ text }) => text.match(/[\w-]+\/[\w-]+@.*$/gm) ?? []));
    const actions = [...uses].map((line) => line.split("@")[0]);
    expect(actions).toEqual([...new Set(actions)]);
    expect(actions.length).toBeGreaterThan(0);
  });
});

describe("the gate", () => {
  it("is .ci/run, on every push and pull request", () => {
    const { workflow, steps } = named("ci.yml");
    expect(steps.map(({ run }) => run)).toContain(".ci/run");
    expect(Object.keys(workflow.on)).toEqual(expect.arrayContaining(["push", "pull_request"]));
    expect(statSync(new URL(".ci/run", root)).mode & 0o111).not.toBe(0);
  });

  it("has the tags, with which the contract is compared", () => {
    const [checkout] = named("ci.yml").steps;
    expect(checkout?.with).toMatchObject({ "fetch-depth": 0 });
  });

  it("stands before everything that a release does", () => {
    const { jobs } = named("release.yml");
    const [gate, ...others] = jobs;
    expect(gate).toMatchObject({ name: "gate", uses: "./.github/workflows/ci.yml" });
    expect(others.filter(({ needs = [] }) => needs.length === 0)).toEqual([]);
  });
});

describe("what may be written", () => {
  it("by a release, is divided: who publishes cannot write to the repository", () => {
    expect(writesOf("release.yml")).toEqual({
      version: ["actions", "contents", "pull-requests"],
      publish: ["id-token"],
      announce: ["contents"],
    });
  });

  it("after a comparison with Close's document, is an issue", () => {
    expect(writesOf("drift.yml")).toEqual({ tell: ["issues"] });
  });

  it("by the gate, is nothing", () => {
    expect(writesOf("ci.yml")).toEqual({});
  });
});

describe("what may write", () => {
  it("runs none of the packages that it is built with, where it publishes or announces", () => {
    const { jobs } = named("release.yml");
    const runs = jobs
      .filter(({ name }) => ["publish", "announce"].includes(name))
      .flatMap(({ steps = [] }) => steps.map(({ run = "" }) => run));
    expect(runs.join("\n")).toMatch(/npm publish .* --provenance/);
    expect(runs.join("\n")).not.toMatch(/npm (ci|install|run)|npx|tsx/);
  });
});

describe("the comparison with Close's document", () => {
  it("reads it where the page on drift does", () => {
    const page = readFileSync(new URL("docs/maintaining/drift.md", root), "utf8");
    const [, address] = /npm run drift -- (https:\S+)/.exec(page) ?? [];
    expect(address).toMatch(/^https:\/\/developer\.close\.com\//);
    expect(named("drift.yml").text).toContain(`'${address}'`);
  });
});
