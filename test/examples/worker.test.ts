import { Worker } from "node:worker_threads";
import { createSandbox } from "close-bulk-actions/sandbox";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import worker from "../../examples/worker.js";

const path = (file: string) => new URL(`../../${file}`, import.meta.url).pathname;

/** One file that needs nothing of Node: what a platform for workers is given. */
async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path(file)],
    bundle: true,
    write: false,
    format: "esm",
    // Names of Node's modules are not known there, so that an import of one fails.
    platform: "neutral",
    mainFields: ["module", "main"],
    alias: {
      "close-bulk-actions": path("src/client/index.ts"),
      "close-bulk-actions/query": path("src/query/index.ts"),
      "close-bulk-actions/sandbox": path("src/sandbox/index.ts"),
    },
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** What a program prints in a thread of its own. */
async function printedInThread(program: string): Promise<string> {
  const thread = new Worker(
    new URL(`data:text/javascript;base64,${Buffer.from(program).toString("base64")}`),
    { stdout: true },
  );
  const failed = new Promise<never>((_, reject) => thread.on("error", reject));
  let printed = "";
  const read = async () => {
    for await (const part of thread.stdout) printed += part;
    return printed;
  };
  return Promise.race([read(), failed]);
}

describe("worker.ts", { timeout: 60_000 }, () => {
  it("runs in a thread of its own, from a bundle without anything of Node", async () => {
    const printed = await printedInThread(await bundle("examples/run-worker.ts"));
    expect(printed).toMatch(
      /^202 {"id":"bulkedit_\w+"}\n200 {"status":"created".*}\n200 {"status":"done".*}\n$/,
    );
  });

  const sandbox = createSandbox({ leads: 20 });
  const env = { CLOSE_API_KEY: sandbox.apiKey, CLOSE: sandbox };
  const ask = (method: string, query = "", bindings = env) =>
    worker.fetch(new Request(`https://worker.test/${query}`, { method }), bindings);

  it("tells in Close's words why it could not do what it was asked", async () => {
    const answer = await ask("GET", "?id=bulkedit_of_nobody");
    expect([answer.status, (await answer.json()).code]).toEqual([404, "not_found"]);
  });

  it("tells that its key is wrong, and not the key", async () => {
    const answer = await ask("POST", "", { ...env, CLOSE_API_KEY: "api_secret" });
    const text = await answer.text();
    expect([answer.status, JSON.parse(text).code]).toEqual([502, "unauthorized"]);
    expect(text).not.toContain("api_secret");
  });

  it.each(["DELETE", "GET"])("does nothing when it is asked by %s alone", async (method) => {
    const { status, headers } = await ask(method);
    expect([status, headers.get("allow")]).toEqual([405, "GET, POST"]);
  });

  it("starts nothing when more leads match than it was made for", async () => {
    const large = createSandbox({ leads: 1_000 });
    const answer = await ask("POST", "", { ...env, CLOSE: large });
    expect([answer.status, (await answer.json()).code]).toEqual([502, "unexpected_count"]);
    expect(large.requests.filter(({ path }) => path.startsWith("/bulk_action/"))).toEqual([]);
  });
});
