import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { set } from "../contract/change.js";
import { changeContract, commit, filesOf, packedFile, rehearse, released } from "./repository.js";

// Git, changesets, `redocly diff` and npm take three seconds together, more when the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const note = "components.schemas.TextNote";
const breaking = set(`${note}.required`, ["kind", "text", "mood"]);
const additive = set(`${note}.properties.colour`, { description: "Its colour.", type: "string" });

describe("a dry run", () => {
  it("ends with the tarball, the entry of the changelog and the notes", async () => {
    const repo = await released();
    await changeContract(repo, additive, "patch");
    const told = await rehearse(repo);

    const { folder } = repo;
    const entry = /^## 0\.3\.1\n\n### Patch Changes\n\n- [0-9a-f]{7}: Something\.\n$/;
    const { "changelog.md": changelog, "notes.md": notes = "", ...rest } = await filesOf(folder);
    expect(changelog).toMatch(entry);
    expect(Object.keys(rest)).toEqual(["notes-0.3.1.tgz"]);
    expect(notes.replace(/[0-9a-f]{7}: /, "")).toBe(`### Patch Changes

- Something.

### The contract

openapi.yaml since v0.3.0: additive.

- additive: added: #/components/schemas/TextNote/properties/colour
`);
    expect(told).toMatch(
      /^0\.3\.1: patch after 0\.3\.0\n\ndist\/release\/notes-0\.3\.1\.tgz: \d+ files/,
    );
    expect(told).toContain(notes);

    const tarball = join(folder, "dist/release/notes-0.3.1.tgz");
    expect(JSON.parse(await packedFile(tarball, "package.json"))).toMatchObject({
      version: "0.3.1",
    });
    expect(await packedFile(tarball, "openapi.yaml")).toContain("Its colour.");
  });

  it("changes nothing but dist/release", async () => {
    const repo = await released();
    await changeContract(repo, additive, "patch");
    const state = () => Promise.all([repo.git("status", "--porcelain"), repo.git("show-ref")]);
    const before = await state();
    await rehearse(repo);
    expect(await state()).toEqual(before);
  });

  it("leaves out what is not committed, and says so", async () => {
    const repo = await released();
    await changeContract(repo, additive, "patch");
    await repo.changeset("major");
    await repo.write("draft.md", "Later.");
    expect(await rehearse(repo)).toMatch(
      /^Left out, since it is not committed: \.changeset\/major-notes\.md, draft\.md\.\n\n0\.3\.1: patch/,
    );
    const tarball = join(repo.folder, "dist/release/notes-0.3.1.tgz");
    await expect(packedFile(tarball, "draft.md")).rejects.toThrow("Not found in archive");

    await commit(repo, "Bring it");
    expect(await rehearse(repo)).toMatch(/^1\.0\.0: major after 0\.3\.0/);
  });
});

describe("a breaking change of the contract", () => {
  it("is refused with a patch changeset: it says which, and what it asks for", async () => {
    const repo = await released();
    await changeContract(repo, breaking, "patch");
    await expect(rehearse(repo)).rejects.toThrow(
      `openapi.yaml since v0.3.0: breaking.
  breaking: Properties of \`text\` became required: \`mood\`. #/components/schemas/TextNote/required
Refused: this asks for minor after 0.3.0, and the changesets are patch.`,
    );
    expect(existsSync(join(repo.folder, "dist"))).toBe(false);
  });

  it("passes with a minor one, and the notes tell it", async () => {
    const repo = await released();
    await changeContract(repo, breaking, "minor");
    expect(await rehearse(repo)).toMatch(/^0\.4\.0: minor after 0\.3\.0/);
    const { "notes.md": notes } = await filesOf(repo.folder);
    expect(notes).toContain("- breaking: Properties of `text` became required: `mood`.");
  });

  it("asks for a major one from 1.0.0 on", async () => {
    const repo = await released();
    await repo.release("1.2.0");
    await changeContract(repo, breaking, "minor");
    await expect(rehearse(repo)).rejects.toThrow(/asks for major after 1\.2\.0, .* are minor\.$/);
    await repo.changeset("major");
    await commit(repo, "Say that it breaks");
    expect(await rehearse(repo)).toMatch(/^2\.0\.0: major after 1\.2\.0/);
  });
});

describe("without a pending changeset", () => {
  it("there is nothing to release", async () => {
    const repo = await released();
    await expect(rehearse(repo)).rejects.toThrow(
      "No changesets are pending, so there is nothing to release: npx changeset",
    );
    await repo.changeset("patch");
    await commit(repo, "Say what is new");
    expect(await rehearse(repo)).toMatch(/^0\.3\.1: patch/);
  });

  it("a change of the contract asks for one", async () => {
    const repo = await released();
    await changeContract(repo, additive, "patch");
    await repo.git("rm", "--quiet", ".changeset/patch-notes.md");
    await commit(repo, "Say nothing");
    await expect(rehearse(repo)).rejects.toThrow(
      /asks for patch after .*, and there is no changeset/,
    );
  });
});
