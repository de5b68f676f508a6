import { stat } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { bundleSize } from "../../bench/bundle-size.js";
import { limits } from "../../bench/limits.js";
import { execute, installPackage } from "./installed.js";

let user: string;
beforeAll(async () => {
  user = await installPackage();
}, 60_000);

/** Addresses of what Node loads to run a program of the user's, built-in modules included. */
async function loadedBy(program: string): Promise<URL[]> {
  const hooks = `import { writeSync } from "node:fs";
    export function load(url, context, next) {
      writeSync(1, url + "\\n");
      return next(url, context);
    }`;
  const listing = `import { register } from "node:module";
    register("data:text/javascript," + encodeURIComponent(${JSON.stringify(hooks)}));
    ${program}`;
  const args = ["--input-type=module", "--eval", listing];
  const { stdout } = await execute(process.execPath, args, { cwd: user });
  return stdout
    .trim()
    .split("\n")
    .map((address) => new URL(address));
}

describe("the client", () => {
  it("weighs no more than it may, minified and compressed", async () => {
    const client = await bundleSize('export { createClient } from "close-bulk-actions"', user);
    const part = await bundleSize('export { default } from "openapi-fetch"', user);
    expect(client).toBeGreaterThan(part);
    expect(client).toBeLessThanOrEqual(limits.presentClientBytes);
  });

  it("loads itself and openapi-fetch, and nothing of Node", async () => {
    const modules = await loadedBy('await import("close-bulk-actions")');
    const paths = modules.map(({ href }) => href.split("/node_modules/")[1] ?? href);
    expect(paths).toContain("close-bulk-actions/dist/src/client/index.js");
    for (const path of paths) {
      expect(path).toMatch(/^(close-bulk-actions\/dist\/src\/client\/|openapi-fetch\/)/);
    }
    const sizes = await Promise.all(modules.map(async (url) => (await stat(url)).size));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(limits.loadedBytes);
  });

  // Node makes these when they are first asked for, in longer than the rest of the import takes.
  it("asks for nothing of Node's fetch before it is used", async () => {
    const { stdout } = await execute(
      process.execPath,
      [
        "--input-type=module",
        "--eval",
        `for (const name of ["fetch", "Headers", "Request", "Response"]) {
          Object.defineProperty(globalThis, name, {
            configurable: true,
            get() { console.log(name); return class {}; },
          });
        }
        await import("close-bulk-actions");`,
      ],
      { cwd: user },
    );
    expect(stdout).toBe("");
  });

  it("would be seen to load a module of Node", async () => {
    const modules = await loadedBy('await import("node:zlib")');
    expect(modules.map(({ href }) => href)).toEqual(["node:zlib"]);
  });
});
