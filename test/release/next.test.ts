import { describe, expect, it } from "vitest";
import { entryOf } from "../../scripts/release/changelog.js";
import { release } from "../../scripts/release/command.js";
import { notesOf } from "../../scripts/release/notes.js";
import { type Repository, repository } from "../contract-change/repository.js";

/** Runs a step of the command. */
async function run(step: string, folder: string) {
  const lines: string[] = [];
  const code = await release([step, "--folder", folder], (text: string) => {
    lines.push(text);
  });
  return { code, told: lines.join("\n") };
}

const next = ({ folder }: Repository) => run("next", folder);

describe("what is next", () => {
  it("is a version while changesets are pending, to publish it, then nothing", async () => {
    const repo = await repository();
    await repo.changeset("minor");
    expect(await next(repo)).toEqual({ code: 0, told: "version" });

    await repo.git("clean", "--quiet", "--force", ".changeset");
    await repo.version("0.1.0");
    expect(await next(repo)).toEqual({ code: 0, told: "publish" });

    await repo.git("tag", "v0.1.0");
    expect(await next(repo)).toEqual({ code: 0, told: "nothing" });
  });

  it("is a version again after a release, once something is pending", async () => {
    const repo = await repository();
    await repo.release("0.1.0");
    await repo.changeset("patch");
    expect(await next(repo)).toEqual({ code: 0, told: "version" });
  });
});

describe("a step that cannot be done", () => {
  it.each([
    ["pack", "CHANGELOG.md says nothing of 0.0.0."],
    ["ship", expect.stringMatching(/^Name one step\./)],
  ])("fails with a reason: %s", async (step, told) => {
    const { folder } = await repository();
    expect(await run(step, folder)).toEqual({ code: 1, told });
  });
});

describe("the entry of a version", () => {
  const changelog = "# notes\n\n## 0.10.0\n\n- Ten.\n\n## 0.1.0\n\n### Patch Changes\n\n- One.\n";

  it("ends where the version before begins", () => {
    expect(entryOf(changelog, "0.10.0")).toBe("## 0.10.0\n\n- Ten.\n");
    expect(entryOf(changelog, "0.1.0")).toBe("## 0.1.0\n\n### Patch Changes\n\n- One.\n");
  });

  it("has to be there", () => {
    expect(() => entryOf(changelog, "0.1")).toThrow("CHANGELOG.md says nothing of 0.1.");
  });

  it("is all that a first release is announced with: there is no contract before", () => {
    expect(notesOf("## 0.1.0\n\n- One.\n")).toBe("- One.\n");
  });
});
