import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { serve } from "close-bulk-actions/sandbox";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { readContract } from "../../scripts/contract.js";
import { address, type Call, exampleCalls } from "../../scripts/samples/call.js";
import { codeSamples } from "../../scripts/samples/samples.js";
import { sandboxOf } from "./example-sandbox.js";
import { pythonWithRequests } from "./python.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const contract = await readContract();
const calls = exampleCalls(contract);
const sandbox = await sandboxOf(calls);
const served = await serve(sandbox, { port: 0 });
const samples = codeSamples(contract, `${served.url}/api/v1`);
const python = await pythonWithRequests();

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samples-"));
});
afterEach(() => {
  sandbox.reset();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

function sampleOf({ operationId }: Call, label: string): string {
  const sample = samples[operationId]?.find((each) => each.label === label);
  if (!sample) throw new Error(`${operationId} has no sample for ${label}`);
  return sample.source;
}

/** Every sample of a language, one after the other. */
const programOf = (label: string) => calls.map((call) => sampleOf(call, label)).join("\n");

const queryOf = (call: Call) => address(call).split("?")[1] ?? "";

/** What the sandbox was asked, and whether it did it. */
function heard(): object[] {
  return sandbox.requests.map(({ method, path, query, body, status }) => ({
    method,
    address: query ? `${path}?${query}` : path,
    body,
    status,
  }));
}

const asShown = calls.map((call) => ({
  method: call.method,
  address: address(call),
  body: call.body,
  status: 200,
}));

describe("the code samples", { timeout: 60_000 }, () => {
  const options = { env: { ...process.env, CLOSE_API_KEY: sandbox.apiKey }, cwd: tmpdir() };

  it("are there for each operation, in three languages", () => {
    expect(calls).toHaveLength(35);
    for (const { operationId } of calls) {
      const labels = samples[operationId]?.map(({ label }) => label);
      expect(labels, operationId).toEqual(["TypeScript", "curl", "Python"]);
    }
  });

  it("send with curl what the contract's examples say, and it is done", async () => {
    await run("bash", ["--norc", "-e", "-c", programOf("curl")], options);
    expect(heard()).toEqual(asShown);
  });

  it.skipIf(!python)(
    "send with Python what the contract's examples say, and it is done",
    async () => {
      await run(python ?? "", ["-c", programOf("Python")], options);
      expect(heard()).toEqual(asShown);
    },
  );

  it.each(calls)("do $operationId with the client", async (call) => {
    const file = join(folder, `${call.operationId}.ts`);
    await writeFile(file, sampleOf(call, "TypeScript"));
    vi.stubGlobal("fetch", sandbox.fetch);
    vi.stubEnv("CLOSE_API_KEY", sandbox.apiKey);
    const log = vi.spyOn(console, "log").mockImplementation(() => {});

    await import(pathToFileURL(file).href);

    // The client chooses the size of pages itself.
    const { _limit, ...body } = call.body ?? {};
    expect(sandbox.requests).toEqual([
      expect.objectContaining({
        method: call.method,
        path: address({ ...call, query: {} }),
        query: expect.stringContaining(queryOf(call)),
        ...(call.body && { body: expect.objectContaining(body) }),
        status: 200,
      }),
    ]);
    expect(log).toHaveBeenCalled();
  });

  it("are right to the type checker", async () => {
    const types = await mkdtemp(join(folder, "types-"));
    const files = calls.map((call) =>
      writeFile(join(types, `${call.operationId}.ts`), sampleOf(call, "TypeScript")),
    );
    await Promise.all(files);
    const config = {
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        rootDir: "/",
        paths: { "close-bulk-actions": [join(root, "src/client/index.ts")] },
        typeRoots: [join(root, "node_modules/@types")],
      },
      include: ["*.ts"],
    };
    await writeFile(join(types, "package.json"), JSON.stringify({ type: "module" }));
    await writeFile(join(types, "tsconfig.json"), JSON.stringify(config));
    const compiler = join(root, "node_modules/typescript7/bin/tsc");
    const told = await run(process.execPath, [compiler, "-p", types]).catch((error) => error);
    expect(told.stdout).toBe("");
  });
});
