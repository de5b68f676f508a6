import { readFile } from "node:fs/promises";
import { CloseError } from "close-bulk-actions";
import { expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFile(new URL(path, root), "utf8");

it("has a heading for each code, in the order of their type, where `docs` says", async () => {
  const source = await read("src/client/errors.ts");
  const [, union = ""] = /export type CloseErrorCode =([^;]*);/.exec(source) ?? [];
  const codes = Array.from(union.matchAll(/"(\w+)"/g), ([, code]) => code);
  expect(codes.length).toBeGreaterThan(10);
  const page = await read("docs/errors.md");
  expect(Array.from(page.matchAll(/^## (.*)$/gm), ([, heading]) => heading)).toEqual(codes);
  expect(new CloseError("rate_limited", "").docs).toBe("docs/errors.md#rate_limited");
});
