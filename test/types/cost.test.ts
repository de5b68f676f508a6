import { describe, expect, it } from "vitest";
import { instantiations } from "../../bench/instantiations.js";
import { limits } from "../../bench/limits.js";

const calls = `
await close.edits.create({
  type: "set_custom_field", custom_field_id: "cf_1", custom_field_value: "Retail",
  s_query: { type: "and", queries: [{ type: "object_type", object_type: "lead" }] },
});
await close.edits.wait("bulkedit_1", { onProgress: ({ status }, { rate }) => [status, rate] });
for await (const { id } of close.emails.list()) console.log(id);
`;

describe.each(["typescript", "typescript7"])("for the compiler %s", (compiler) => {
  it("instantiates fewer types for three typed calls than one may", {
    timeout: 60_000,
  }, async () => {
    const none = await instantiations(compiler, "");
    const three = await instantiations(compiler, calls);
    expect(none).toBeGreaterThan(1_000);
    expect(three).toBeGreaterThan(none);
    expect(three - none).toBeLessThan(limits.instantiations);
  });
});
