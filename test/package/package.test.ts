import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build as bundle } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { project } from "./copy-package.js";
import { execute, installPackage } from "./installed.js";

let user: string;
let installed: string;
beforeAll(async () => {
  user = await installPackage();
  installed = join(user, "node_modules/close-bulk-actions");
}, 60_000);

/** Bundles a program of the user's for a browser, and tells what went in. */
async function forBrowser(contents: string) {
  const { metafile, outputFiles } = await bundle({
    absWorkingDir: user,
    stdin: { contents, resolveDir: user },
    bundle: true,
    platform: "browser",
    format: "iife",
    globalName: "program",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return { files: Object.keys(metafile.inputs), text: outputFiles[0]?.text ?? "" };
}

/** Runs a program of the user's in Node, and returns what it prints. */
async function inNode(program: string): Promise<string> {
  const { stdout } = await execute(process.execPath, ["--input-type=module", "-e", program], {
    cwd: user,
  });
  return stdout.trim();
}

describe("the package", () => {
  it("needs openapi-fetch at run time, and nothing else", async () => {
    expect(Object.keys(packageJson.dependencies)).toEqual(["openapi-fetch"]);
    expect(
      await inNode(`
        import { createClient } from "close-bulk-actions";
        import { everyLead } from "close-bulk-actions/query";
        import { createSandbox, serve } from "close-bulk-actions/sandbox";
        const { url, close } = await serve(createSandbox({ leads: 3 }), { port: 0 });
        const client = createClient({ apiKey: "api_sandbox", baseUrl: url + "/api/v1" });
        console.log((await client.preview(everyLead())).total);
        await close();
      `),
    ).toBe("3");
  });

  it("brings the command", async () => {
    const command = join(installed, packageJson.bin["close-bulk-actions"]);
    const { stdout } = await execute(process.execPath, [command, "--version"]);
    expect(stdout.trim()).toBe(packageJson.version);
    expect(await readFile(command, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it("has types that need no library but its own", { timeout: 20_000 }, async () => {
    await writeFile(
      join(user, "program.ts"),
      `import { createClient } from "close-bulk-actions";
       import { type Filter, leads, text } from "close-bulk-actions/query";
       import { createSandbox, serve, type Sandbox } from "close-bulk-actions/sandbox";
       const sandbox: Sandbox = createSandbox();
       export const { url }: { url: string } = await serve(sandbox);
       export const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });
       export const filter: Filter = leads(text("Bakery"));
       // @ts-expect-error proves that the types are found
       sandbox.nothing;`,
    );
    const options = { module: "nodenext", target: "es2022", noEmit: true, strict: true, types: [] };
    const config = { compilerOptions: options, files: ["program.ts"] };
    await writeFile(join(user, "tsconfig.json"), JSON.stringify(config));
    await writeFile(join(user, "package.json"), JSON.stringify({ type: "module" }));
    const compiler = join(project, "node_modules/typescript7/bin/tsc");
    // What the compiler finds wrong is in the message of the error.
    await execute(process.execPath, [compiler, "-p", user]).catch(({ stdout }) => {
      throw new Error(stdout);
    });
  });

  it("holds the sources that its source maps name", async () => {
    const maps = (await readdir(join(installed, "dist"), { recursive: true })).filter((path) =>
      path.endsWith(".map"),
    );
    expect(maps.length).toBeGreaterThan(20);
    for (const map of maps) {
      const file = join(installed, "dist", map);
      const { sources } = JSON.parse(await readFile(file, "utf8"));
      for (const source of sources.filter((each: string) => !each.includes("node_modules"))) {
        await readFile(join(dirname(file), source));
      }
    }
  });

  it("holds the licence of every library that is bundled", async () => {
    const text = await readFile(join(installed, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
    const notices = text.split(/^## /m).slice(1);
    const names = notices.map((notice) => notice.split(" ")[0]);
    expect(names).toEqual(["@faker-js/faker", "@hono/node-server", "hono", "luxon"]);
    for (const notice of notices) expect(notice).toContain("Permission is hereby granted");
  });

  it("holds the sandbox's JavaScript once", async () => {
    const files = await readdir(join(installed, "dist/src/sandbox"), { recursive: true });
    expect(files.filter((path) => path.endsWith(".js")).sort()).toEqual(["index.js", "node.js"]);
  });
});

describe("the client", () => {
  it("brings nothing of the sandbox", async () => {
    const { files } = await forBrowser('export * from "close-bulk-actions"');
    const modules = files.filter((path) => path !== "<stdin>");
    expect(modules).toContain("node_modules/close-bulk-actions/dist/src/client/index.js");
    for (const path of modules) {
      expect(path).toMatch(
        /node_modules\/(openapi-fetch|close-bulk-actions\/dist\/(src\/client|generated))\//,
      );
    }
  });
});

describe("the sandbox", () => {
  it("needs nothing of Node in a browser", async () => {
    const { text } = await forBrowser('export * from "close-bulk-actions/sandbox"');
    expect(text).not.toMatch(/["']node:/);
  });

  it("needs Node to listen", async () => {
    const program = 'export * from "./node_modules/close-bulk-actions/dist/src/sandbox/node.js"';
    await expect(forBrowser(program)).rejects.toThrow('Could not resolve "node:http"');
  });

  it("answers where there is nothing but web standards", async () => {
    const { text } = await forBrowser('export * from "close-bulk-actions/sandbox"');
    const context = createContext({ ...webStandards() });
    const answer = await runInContext(
      `${text};
      const sandbox = program.createSandbox({ leads: 3 });
      sandbox.fetch("https://api.close.com/api/v1/status/lead/", {
        headers: { authorization: "Basic " + btoa(sandbox.apiKey + ":") },
      });`,
      context,
    );
    expect(answer.status).toBe(200);
    expect(runInContext("typeof process + typeof Buffer + typeof require", context)).toBe(
      "undefined".repeat(3),
    );
  });
});

/** What a page or a worker has beside the language. */
function webStandards() {
  return {
    AbortController,
    AbortSignal,
    Headers,
    ReadableStream,
    Request,
    Response,
    TextDecoder,
    TextEncoder,
    URL,
    URLSearchParams,
    atob,
    btoa,
    clearTimeout,
    crypto,
    fetch,
    queueMicrotask,
    setTimeout,
    structuredClone,
  };
}
