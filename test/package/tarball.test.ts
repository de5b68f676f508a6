import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { type Packed, pack } from "./pack.js";
import { temporaryFolder } from "./temporary-folder.js";

/** What a user needs, and why. */
const needed: Record<string, RegExp> = {
  "what npm asks for": /^(package\.json|README\.md|LICENSE)$/,
  "the contract": /^openapi\.yaml$/,
  "the contract and requests, for other tools": /^generated\/[\w.]+\.json$/,
  "what errors and the README refer to": /^docs\/(errors|sandbox-fidelity)\.md$/,
  "the guides": /^docs\/guides\/[\w-]+\.md$/,
  "the program": /^dist\/(src\/cli|src\/(client|query|sandbox)\/(index|node)|chunks\/[\w-]+)\.js$/,
  "notices of what is bundled": /^dist\/THIRD-PARTY-LICENSES\.txt$/,
  "the types": /^dist\/(src|generated)\/[\w/-]+\.d\.ts$/,
  "the way to the sources": /^dist\/(src|generated|chunks)\/[\w/-]+(\.js|\.d\.ts)\.map$/,
  "the sources": /^(src|generated)\/[\w/-]+\.ts$/,
};

/** Upper bound of the unpacked size. The contract, the collection and the types made of them are nearly half of it. */
const mostBytes = 4_300_000;

let packed: Packed;
beforeAll(async () => {
  packed = await pack(await temporaryFolder());
}, 60_000);

describe("the tarball", () => {
  it("holds what a user needs, and nothing else", () => {
    const paths = packed.files.map(({ path }) => path);
    const patterns = Object.values(needed);
    expect(paths.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
    for (const [what, pattern] of Object.entries(needed)) {
      expect([what, paths.some((path) => pattern.test(path))]).toEqual([what, true]);
    }
  });

  it("weighs no more than it may", () => {
    expect(packed.unpackedSize).toBeGreaterThan(1_000_000);
    expect(packed.unpackedSize).toBeLessThanOrEqual(mostBytes);
  });

  it("brings openapi-fetch and the types of that, and nothing else", async () => {
    const lockfile = new URL("../../package-lock.json", import.meta.url);
    const { packages } = JSON.parse(await readFile(lockfile, "utf8"));
    const brought = new Set<string>();
    const bring = (path: string) => {
      const { dependencies = {}, optionalDependencies = {} } = packages[path];
      for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
        if (brought.has(name)) continue;
        brought.add(name);
        bring(`node_modules/${name}`);
      }
    };
    bring("");
    expect([...brought]).toEqual(["openapi-fetch", "openapi-typescript-helpers"]);
  });
});
