import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { address, type Call } from "../../scripts/samples/call.js";
import { curl } from "../../scripts/samples/curl.js";
import { python } from "../../scripts/samples/python.js";
import { typescript } from "../../scripts/samples/typescript.js";

const call: Call = {
  operationId: "updateBulkEdit",
  method: "PUT",
  path: "/bulk_action/edit/{id}/",
  pathParameters: { id: "a/b" },
  query: { type__in: ["lead", "contact"], q: "a&b" },
  body: { name: "O'Neil's \"$HOME\"", note: null, done: true, tags: ["ü", 1.5] },
};

describe("a printed call", () => {
  it("has an address in which nothing is mistaken for something else", () => {
    expect(address(call)).toBe("/bulk_action/edit/a%2Fb/?type__in=lead%2Ccontact&q=a%26b");
  });

  it("reaches curl as it is, whatever the shell thinks of it", () => {
    const spy = `curl() { printf '%s\\0' "$@"; }\n${curl(call, "https://host")}`;
    const said = execFileSync("sh", ["-c", spy], { env: { CLOSE_API_KEY: "api_1" } });
    const [url, , user, , method, , type, , data = "null"] = said.toString().split("\0");
    expect([url, user, method, type, JSON.parse(data)]).toEqual([
      `https://host${address(call)}`,
      "api_1:",
      "PUT",
      "Content-Type: application/json",
      call.body,
    ]);
  });

  it("has Python's own words", () => {
    const [, body = ""] = /json=(\{[^}]*\})/.exec(python(call, "https://host")) ?? [];
    expect(body.replace(/\s+/g, " ")).toBe(
      `{ "name": "O'Neil's \\"$HOME\\"", "note": None, "done": True, "tags": ["ü", 1.5], }`,
    );
  });

  it("is made with the client's own method, where there is one", () => {
    expect(typescript({ ...call, body: { status: "paused" } })).toContain("close.edits.pause(");
    expect(typescript({ ...call, body: { status: "resuming" } })).toContain("close.edits.resume(");
    const other = { ...call, method: "POST", path: "/other/", pathParameters: {}, query: {} };
    expect(typescript(other)).toContain('close.http.POST("/other/", {\n  body: {');
  });
});
