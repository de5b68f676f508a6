import { execFile } from "node:child_process";
import { appendFile, cp, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Contract, type Json, readContract } from "../../scripts/contract.js";
import { generatedFiles } from "../../scripts/generate/files.js";

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../..");

// The compiler and the generator are started as processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Adds a fourteenth edit type, in the places that CreateBulkEdit and BulkEditType name. */
function withAnotherEdit(contract: Contract): Contract {
  const changed = structuredClone(contract);
  const { schemas } = changed.components;
  const { CreateBulkEdit, BulkEditType, SetLeadStatus } = schemas as unknown as {
    CreateBulkEdit: { oneOf: Json[]; discriminator: { mapping: Json } };
    BulkEditType: { enum: string[] };
    SetLeadStatus: { properties: Record<string, Json> };
  };
  const variant = structuredClone(SetLeadStatus);
  variant.properties.type = { ...variant.properties.type, const: "set_lead_owner" };
  const $ref = "#/components/schemas/SetLeadOwner";
  schemas.SetLeadOwner = { ...variant };
  CreateBulkEdit.oneOf.push({ $ref });
  CreateBulkEdit.discriminator.mapping.set_lead_owner = $ref;
  BulkEditType.enum.push("set_lead_owner");
  return changed;
}

describe("a copy of the project", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "close-bulk-actions-"));
    const parts = ["src", "generated", "scripts", "openapi.yaml", "package.json", "tsconfig.json"];
    for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true });
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  });

  afterEach(() => rm(folder, { recursive: true }));

  const compilerErrors = () =>
    run(process.execPath, ["node_modules/typescript7/bin/tsc"], { cwd: folder }).then(
      () => [],
      ({ stdout }: { stdout: string }) => stdout.match(/^\S+\.ts(?=\()/gm) ?? [stdout],
    );

  it("compiles", async () => {
    expect(await compilerErrors()).toEqual([]);
  });

  it("with an edit type more in the contract lacks its effect in the sandbox, and nothing else", async () => {
    const files = await generatedFiles(withAnotherEdit(await readContract()));
    for (const [name, text] of Object.entries(files)) {
      await writeFile(join(folder, "generated", name), text);
    }
    expect(await compilerErrors()).toEqual(["src/sandbox/actions/effects.ts"]);
  });

  const check = () =>
    run(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/generate.ts", "--check"], {
      cwd: folder,
    });

  it("passes the check while generated/ fits the contract", async () => {
    expect((await check()).stdout).toBe("generated/ is up to date with openapi.yaml.\n");
  });

  it("fails the check, with the command to run, when a generated file was edited or left behind", async () => {
    await appendFile(join(folder, "generated/servers.ts"), "// edited by hand\n");
    await writeFile(join(folder, "generated/old.ts"), "");
    await expect(check()).rejects.toMatchObject({
      code: 1,
      stderr:
        "Stale: generated/servers.ts, generated/old.ts.\n" +
        "Run `npm run generate` and commit what it writes.\n",
    });
  });
});

describe("an edit type more in the contract", () => {
  it("appears in the types, the validators and the operation table", async () => {
    const contract = await readContract();
    const before = await generatedFiles(contract);
    const after = await generatedFiles(withAnotherEdit(contract));
    for (const name of ["types.ts", "schemas.ts", "operations.ts"]) {
      expect([name, before[name]?.includes("set_lead_owner")]).toEqual([name, false]);
      expect([name, after[name]?.includes("set_lead_owner")]).toEqual([name, true]);
    }
  });
});

describe("generation", () => {
  it("refuses a keyword that the validator does not know, rather than checking nothing", async () => {
    const contract = await readContract();
    contract.components.schemas.Sort = { ...contract.components.schemas.Sort, uniqueItems: true };
    await expect(generatedFiles(contract)).rejects.toThrow("Sort: uniqueItems");
  });
});
