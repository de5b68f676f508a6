import { expect, it, vi } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { run as main } from "../../src/cli/run.js";
import { run, start } from "./command.js";

it("prints its help, whether asked or called alone", async () => {
  const { code, stdout, stderr } = await run();
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatchInlineSnapshot(`
    "close-bulk-actions sandbox [flags]
    Stands in for the CRM Close on this machine: an organization in memory, without an account.

    Flags
      --port <number>         Port to listen on; 0 takes a free one (4250)
      --host <host>           Address to listen on (127.0.0.1: only this machine can connect)
      --leads <number>        How many leads there are (200)
      --seed <number>         The same seed gives the same leads and ids (1)
      --speed <number>        How many leads a bulk action works on in a second (100)
      --clock <real|virtual>  Whether time passes by itself, or only by POST /_sandbox/clock (real)
      --rate-limit <number>   How many requests a second a user may send to an endpoint, before 429 (any number)
      --faults <file>         Fault plan: which calls go wrong, and how
      --data <file>           Data file: your own leads and settings, in place of made-up ones
      --snapshot <file>       Snapshot to go on from, as GET /_sandbox/snapshot returned it
      --webhook <url>         Address on this machine to tell of what bulk actions do

    Anywhere
      --help, -h              Print this
      --version               Print the version

    Ctrl-C ends it. Exit codes: 0 when it was ended, 1 when it could not start, 2 when it was called wrongly.
    "
  `);
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  for (const args of [
    ["--help"],
    ["-h"],
    ["sandbox", "--help"],
    ["sandbox", "--port", "x", "-h"],
  ]) {
    await main(args);
    expect(`${log.mock.lastCall?.[0]}\n`).toBe(stdout);
    log.mockClear();
  }
  log.mockRestore();
});

it("prints its version", async () => {
  const printed = { code: 0, stdout: `${packageJson.version}\n`, stderr: "" };
  expect(await run("sandbox", "--version")).toEqual(printed);
});

it("does not mind a reader that has seen enough", async () => {
  const { child, ended } = await start("--help");
  child.stdout?.destroy();
  expect(await ended).toMatchObject({ code: 0, stderr: "" });
});
