import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drift, type ExitCode } from "../../scripts/drift/command.js";
import { changed, drop, set } from "../contract/change.js";
import { temporaryFolder } from "../package/temporary-folder.js";

const fixtures = join(import.meta.dirname, "fixtures");
const close = await readFile(join(fixtures, "close.yaml"), "utf8");

/** A workplace: Close's document, and a list of accepted differences. */
async function workplace() {
  const folder = await temporaryFolder();
  const theirs = join(folder, "close.yaml");
  const accepted = join(folder, "accepted.txt");
  await writeFile(theirs, close);
  const run = (...args: string[]) =>
    told("--contract", join(fixtures, "ours.yaml"), "--accepted", accepted, ...args);
  return { theirs, accepted, run };
}

async function told(...args: string[]): Promise<{ code: ExitCode; text: string }> {
  const lines: string[] = [];
  const code = await drift(args, (line: string) => {
    lines.push(line);
  });
  return { code, text: lines.join("\n") };
}

describe("a run", () => {
  it("ends with 1 and tells a difference that nobody accepted", async () => {
    const { theirs, run } = await workplace();
    expect(await run(theirs)).toEqual({
      code: 1,
      text: "Close leaves open what our contract types (1):\n  CreateEdit\n\n1 to look at.",
    });
  });

  it("ends with 0 once it is accepted", async () => {
    const { theirs, accepted, run } = await workplace();
    expect(await run(theirs, "--accept")).toEqual({ code: 0, text: "Accepted 1 differences." });
    expect(await readFile(accepted, "utf8")).toMatch(/^#.*\nuntyped CreateEdit\n$/);
    expect(await run(theirs)).toEqual({ code: 0, text: "No drift. 1 accepted before." });
  });

  it("tells only what is new since then", async () => {
    const { theirs, run } = await workplace();
    await run(theirs, "--accept");
    await writeFile(theirs, changed(close, drop("paths./bulk_action/edit/.post")));
    expect(await run(theirs)).toEqual({
      code: 1,
      text: [
        "Our contract has it, Close does not (1):",
        "  POST /bulk_action/edit/",
        "",
        "Accepted before, and no longer so (1):",
        "  untyped CreateEdit",
        "",
        "2 to look at.",
      ].join("\n"),
    });
  });

  it("ends with 1 when an accepted difference is none any more", async () => {
    const { theirs, accepted, run } = await workplace();
    await writeFile(accepted, "untyped CreateEdit\nadded Edit.colour\n");
    expect(await run(theirs)).toEqual({
      code: 1,
      text: "Accepted before, and no longer so (1):\n  added Edit.colour\n\n1 to look at. 1 accepted before.",
    });
  });

  it("puts what is known now before what is new, and both before what is gone", async () => {
    const { theirs, run } = await workplace();
    const properties = "components.schemas.EditAction.properties";
    await writeFile(
      theirs,
      changed(close, (document) => {
        drop(`${properties}.filter`)(document);
        set(`${properties}.n_failed`, { type: "integer" })(document);
        set(`${properties}.id.type`, "integer")(document);
        set(`${properties}.paused_by`, { enum: ["user", "close"] })(document);
      }),
    );
    const { text } = await run(theirs);
    expect(text.split("\n").filter((line) => line.startsWith("  "))).toEqual([
      "  Edit.paused_by: inferred",
      "  Edit.n_failed",
      "  Action.filter",
      "  Action.id: string here, integer at Close",
      "  CreateEdit",
    ]);
  });

  it("explains itself and its exit codes", async () => {
    const { code, text } = await told("--help");
    expect(code).toBe(0);
    expect(text).toMatch(/0 no drift, 1 drift, 2 the documents could not be compared/);
  });
});

describe("a document from an address", () => {
  const answers = new Map<string | undefined, { status: number; body: string }>([
    ["/openapi.yaml", { status: 200, body: close }],
    ["/openapi.json", { status: 200, body: JSON.stringify({ openapi: "3.1.0", paths: {} }) }],
    ["/page", { status: 200, body: "<!doctype html><title>Sign in</title>" }],
    ["/gone", { status: 404, body: close }],
  ]);
  const server = createServer(({ url }, response) => {
    const { status, body } = answers.get(url) ?? { status: 500, body: "" };
    response.writeHead(status).end(body);
  });
  let address: string;

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  it("is compared like a file", async () => {
    const { run } = await workplace();
    await run(`${address}/openapi.yaml`, "--accept");
    expect(await run(`${address}/openapi.yaml`)).toMatchObject({ code: 0 });
  });

  it.each([
    ["/page", /page is no OpenAPI 3 document/],
    ["/gone", /gone answered 404/],
    ["/openapi.json", /none of the operations of our contract/],
  ])("that gives no document of Close's ends with 2: %s", async (path, reason) => {
    const { run, accepted } = await workplace();
    expect(await run(`${address}${path}`, "--accept")).toEqual({
      code: 2,
      text: expect.stringMatching(reason),
    });
    await expect(readFile(accepted)).rejects.toThrow("ENOENT");
  });

  it("that nobody serves ends with 2", async () => {
    const unused = createServer();
    await new Promise<void>((done) => unused.listen(0, "127.0.0.1", done));
    const { port } = unused.address() as AddressInfo;
    await new Promise((done) => unused.close(done));
    const { run } = await workplace();
    expect(await run(`http://127.0.0.1:${port}/`)).toMatchObject({
      code: 2,
      text: expect.stringMatching(/^Could not compare\. .*ECONNREFUSED/),
    });
  });
});

describe("what is asked wrongly ends with 2", () => {
  it.each([
    ["no document", [], /Name one document/],
    ["two documents", ["a.yaml", "b.yaml"], /Name one document/],
    ["a file that is not there", ["nowhere.yaml"], /ENOENT/],
    ["an option that does not exist", ["--yes", "a.yaml"], /Unknown option '--yes'/],
  ])("%s", async (_, args, reason) => {
    expect(await told(...args)).toEqual({ code: 2, text: expect.stringMatching(reason) });
  });
});
