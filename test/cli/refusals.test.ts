import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CommandError } from "../../src/cli/command-error.js";
import { run } from "../../src/cli/run.js";
import { file, folder } from "./file.js";

/** Calls the command, which must refuse, and returns its message. */
async function refusal(exitCode: 1 | 2, ...args: string[]): Promise<string> {
  const error = await run(["sandbox", "--port", "0", ...args]).catch((thrown: unknown) => thrown);
  if (!(error instanceof CommandError)) throw error ?? new Error("It started.");
  expect(error.exitCode).toBe(exitCode);
  return error.message.replaceAll(folder, "<folder>");
}

describe("the sandbox does not start, with exit code 1, for", () => {
  const failure = (...args: string[]) => refusal(1, ...args);

  it("a host that is not this machine", async () => {
    expect(await failure("--host", "192.0.2.1")).toBe(
      "Cannot listen on 192.0.2.1, port 0: this machine does not have that address.",
    );
  });

  it.each(["--faults", "--data", "--snapshot"])("%s with no such file", async (flag) => {
    expect(await failure(flag, join(folder, "none.json"))).toBe(
      "Cannot read <folder>/none.json: no such file or directory.",
    );
  });

  it("a folder in place of a file", async () => {
    expect(await failure("--data", folder)).toMatch(/^Cannot read <folder>: /);
  });

  it("a file that is not JSON, with line and column", async () => {
    expect(await failure("--data", await file("comma.json", '{\n  "leads": [],\n}\n'))).toBe(
      '<folder>/comma.json:3:1 is not valid JSON: unexpected "}".',
    );
  });

  it("a file that is no text", async () => {
    expect(await failure("--data", await file("image.json", Uint8Array.of(0x89, 0xff)))).toBe(
      "<folder>/image.json is not a text in UTF-8.",
    );
  });

  it("a fault plan that is not valid, with every wrong place", async () => {
    const plan = await file("wrong.json", [{ fault: "status", status: 700 }, { fault: "status" }]);
    expect(await failure("--faults", plan)).toMatchInlineSnapshot(`
      "The fault plan is not valid.
        [0].status: The value must be at most 599. Send 599 or less.
        [1].status: This field is required. Send a whole number."
    `);
  });

  it("a data file that is not valid", async () => {
    expect(await failure("--data", await file("data.json", { leads: 5 }))).toMatchInlineSnapshot(`
      "The data file is not valid.
        leads: Value must be of list type. Send a list, not a number."
    `);
  });

  it("a snapshot that is not valid", async () => {
    expect(await failure("--snapshot", await file("no.json", {}))).toMatchInlineSnapshot(`
      "The snapshot is not valid.
        version: This field is required. Use 1.
        now: This field is required. Send a number.
        random_state: This field is required. Send a whole number.
        organization: This field is required. Send an object.
        bulk_actions: This field is required. Send a list.
        events: This field is required. Send a list.
        outbox: This field is required. Send a list."
    `);
  });
});

describe("the sandbox does not start, with exit code 2, for", () => {
  it("flags that exclude each other", async () => {
    const data = await file("empty.json", { leads: [] });
    expect(await refusal(2, "--data", data, "--leads", "3")).toMatchInlineSnapshot(
      `"Give only one of the options leads, data. See close-bulk-actions --help."`,
    );
  });

  it("a value that only the sandbox knows to be wrong", async () => {
    expect(await refusal(2, "--leads", "1000001")).toMatchInlineSnapshot(
      `"The sandbox's option leads has to be a whole number from 0 to 1000000, not 1000001. See close-bulk-actions --help."`,
    );
  });
});
