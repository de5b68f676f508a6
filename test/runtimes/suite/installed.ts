import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { createClient } from "close-bulk-actions";
import { everyLead } from "close-bulk-actions/query";
import { createSandbox, serve } from "close-bulk-actions/sandbox";
import { same } from "./assert.js";
import type { Cases } from "./case.js";

const manifest = new URL("../node_modules/close-bulk-actions/package.json", import.meta.url);
const readJson = async (url: string | URL) => JSON.parse(await readFile(url, "utf8"));

/** What a program finds where the package is installed: for runtimes that have a disk. */
export const installed: Cases = {
  async "the package is loaded by `require()`"() {
    const require = createRequire(import.meta.url);
    const names = ["close-bulk-actions", "close-bulk-actions/query", "close-bulk-actions/sandbox"];
    const [client, query, sandbox] = names.map((name) => require(name));
    const required = [client.createClient, query.everyLead, sandbox.createSandbox, sandbox.serve];
    // The same functions: there are no two copies of a client, whose errors would not know each other.
    const imported = [createClient, everyLead, createSandbox, serve];
    same(
      required.map((each, index) => each === imported[index]),
      [true, true, true, true],
    );
  },

  async "nothing but openapi-fetch and its types are installed with it"() {
    const folders = await readdir(new URL("..", manifest));
    same(folders.filter((name) => !name.startsWith(".")).sort(), [
      "close-bulk-actions",
      "openapi-fetch",
      "openapi-typescript-helpers",
    ]);
  },

  async "the contract and the collection are found by name"() {
    const path = (name: string) => import.meta.resolve(`close-bulk-actions/${name}`);
    const yaml = await readFile(fileURLToPath(path("openapi.yaml")), "utf8");
    const json = await readJson(new URL(path("openapi.json")));
    const collection = await readJson(new URL(path("postman_collection.json")));
    const [, version] = /^openapi: (\S+)/m.exec(yaml) ?? [];
    same([version, json.openapi], ["3.1.0", "3.1.0"]);
    same(typeof collection.info.name, "string");
  },

  async "a sandbox is served"() {
    const { url, close } = await serve(createSandbox({ leads: 3 }), { port: 0 });
    const client = createClient({ apiKey: "api_sandbox", baseUrl: `${url}/api/v1` });
    const { total } = await client.preview(everyLead());
    await close();
    same(total, 3);
  },

  async "the command starts a sandbox, and ends when it is told to"() {
    const { bin } = await readJson(manifest);
    const program = fileURLToPath(new URL(bin["close-bulk-actions"], manifest));
    const args = ["Deno" in globalThis ? ["run", "-A"] : [], program, "sandbox", "--port", "0"];
    const child = spawn(process.execPath, args.flat(), {
      stdio: ["ignore", "pipe", "inherit"],
      timeout: 15_000,
    });
    const ended = once(child, "exit");
    try {
      let printed = "";
      for await (const text of child.stdout) {
        printed += text;
        if (printed.includes("Ctrl-C")) break;
      }
      const [, baseUrl = ""] = / at (http\S+)/.exec(printed) ?? [];
      const client = createClient({ apiKey: "api_sandbox", baseUrl });
      same((await client.preview(everyLead())).total, 200);
    } finally {
      child.kill("SIGTERM");
    }
    await ended;
  },
};
