import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { type Change, changed, set } from "../contract/change.js";
import { temporaryFolder } from "../package/temporary-folder.js";
import { type Repository, repository, run } from "./repository.js";

// `redocly diff` takes a second, more when the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const note = "components.schemas.TextNote";
const breaking = set(`${note}.required`, ["kind", "text", "mood"]);
const additive = set(`${note}.properties.colour`, { description: "Its colour.", type: "string" });

/** A released package whose contract is then changed. */
async function released(version: string, change: Change): Promise<Repository> {
  const repo = await repository();
  await repo.release(version);
  await repo.write("openapi.yaml", changed(repo.contract, change));
  return repo;
}

describe("a breaking change", () => {
  it("is refused with a patch changeset, and told with its reason", async () => {
    const repo = await released("0.3.0", breaking);
    await repo.changeset("patch");
    const { code, told } = await run(repo);
    expect(code).toBe(1);
    expect(told.split("\n")).toEqual([
      "openapi.yaml since v0.3.0: breaking.",
      "  breaking: Properties of `text` became required: `mood`. #/components/schemas/TextNote/required",
      "Refused: this asks for minor after 0.3.0, and the changesets are patch.",
    ]);
  });

  it("passes with a minor changeset before 1.0.0", async () => {
    const repo = await released("0.3.0", breaking);
    await repo.changeset("patch");
    await repo.changeset("minor");
    expect(await run(repo)).toMatchObject({ code: 0, told: expect.stringContaining("breaking") });
  });

  it("is refused when the changeset is another package's", async () => {
    const repo = await released("0.3.0", breaking);
    await repo.changeset("minor", "another");
    expect(await run(repo)).toMatchObject({ code: 1, told: expect.stringMatching(/no changeset/) });
  });

  it("passes once its changesets went into the version, and not when that is a patch", async () => {
    const repo = await released("0.3.0", breaking);
    await repo.version("0.3.1");
    expect(await run(repo)).toMatchObject({ code: 1 });
    await repo.version("0.4.0");
    expect(await run(repo)).toMatchObject({ code: 0 });
  });
});

describe("an additive change", () => {
  it("is refused without a changeset, and passes with a patch before 1.0.0", async () => {
    const repo = await released("0.3.0", additive);
    expect(await run(repo)).toEqual({
      code: 1,
      told: [
        "openapi.yaml since v0.3.0: additive.",
        "  additive: added: #/components/schemas/TextNote/properties/colour",
        "Refused: this asks for patch after 0.3.0, and there is no changeset.",
      ].join("\n"),
    });
    await repo.changeset("patch");
    expect(await run(repo)).toMatchObject({ code: 0 });
  });
});

describe("the release that is compared with", () => {
  it("is none before the first one: it says so and passes", async () => {
    const repo = await repository();
    await repo.write("openapi.yaml", changed(repo.contract, breaking));
    expect(await run(repo)).toEqual({
      code: 0,
      told: "No release yet: there is no contract to compare with.",
    });
  });

  it("is the one with the latest version, whatever other tags there are", async () => {
    const repo = await released("0.9.0", breaking);
    await repo.release("0.10.0");
    await repo.git("tag", "vendor-drop");
    expect(await run(repo)).toEqual({ code: 0, told: "openapi.yaml since v0.10.0: none." });
  });

  it("is not taken for none in a clone without history", async () => {
    const repo = await repository();
    await repo.release("0.3.0");
    await repo.git("commit", "--quiet", "--allow-empty", "--message=Later");
    const clone = await temporaryFolder();
    await repo.git("clone", "--quiet", "--depth=1", "--no-tags", `file://${repo.folder}`, clone);
    expect(await run({ folder: clone })).toMatchObject({
      code: 2,
      told: expect.stringMatching(/^Could not compare. This clone lacks its history/),
    });

    const whole = await temporaryFolder();
    await repo.git("clone", "--quiet", `file://${repo.folder}`, whole);
    expect(await run({ folder: whole })).toMatchObject({ code: 0 });
  });

  it("can be a file, taken for the version in package.json", async () => {
    const repo = await repository();
    await repo.write("old.yaml", repo.contract);
    await repo.write("openapi.yaml", changed(repo.contract, breaking));
    const since = ["--since", join(repo.folder, "old.yaml")];
    expect(await run(repo, ...since)).toMatchObject({ code: 1 });
    await repo.changeset("minor");
    expect(await run(repo, ...since)).toMatchObject({ code: 0 });
  });
});

describe("what cannot be compared", () => {
  it.each([
    ["no repository", async (repo: Repository) => repo.git("update-ref", "-d", "HEAD")],
    [
      "a contract that is not readable",
      async (repo: Repository) => {
        await repo.release("0.3.0");
        await repo.write("openapi.yaml", "paths: [");
      },
    ],
  ])("is no success: %s", async (_, spoil) => {
    const repo = await repository();
    await spoil(repo);
    expect(await run(repo)).toMatchObject({
      code: 2,
      told: expect.stringMatching(/^Could not compare\. ./),
    });
  });
});
