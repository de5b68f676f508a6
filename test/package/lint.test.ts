import { readFile } from "node:fs/promises";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { pack } from "./pack.js";
import { temporaryFolder } from "./temporary-folder.js";

let tarball: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  tarball = new Uint8Array(await readFile((await pack(await temporaryFolder())).tarball));
}, 60_000);

describe("the packed package", () => {
  it("has no fault that publint knows", async () => {
    const { messages, pkg } = await publint({ strict: true, pack: { tarball: tarball.buffer } });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has the types that its modules have, for whoever imports them", async () => {
    const options = { excludeEntrypoints: ["./openapi.yaml"] };
    const analysis = await checkPackage(createPackageFromTarballData(tarball), options);
    if (!analysis.types) throw new Error("It has no types.");
    // `require` gets the same modules, and a compiler that knows no `exports` is too old.
    const unsupported = ["node10", "node16-cjs"];
    const { entrypoints, problems } = analysis;
    expect(Object.keys(entrypoints)).toEqual(
      Object.keys(packageJson.exports).filter((path) => path !== "./openapi.yaml"),
    );
    const kindOf = (problem: object) =>
      "resolutionKind" in problem ? String(problem.resolutionKind) : "any";
    expect(problems.filter((problem) => !unsupported.includes(kindOf(problem)))).toEqual([]);
  });
});
