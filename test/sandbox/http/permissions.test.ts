import { createSandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { send } from "../send.js";

const kinds = ["email", "sequence_subscription", "delete", "edit"];

describe.each(kinds)("without the permission bulk_%s", (kind) => {
  const sandbox = createSandbox({ leads: 3, clock: "virtual" });
  const [user] = sandbox.org.users;
  const without = (user?.permissions ?? []).filter((name) => name !== `bulk_${kind}`);
  const path = `/bulk_action/${kind}/`;

  it("such an action is neither made nor changed, and 403 says why", async () => {
    // Both would be refused with 400, too: permissions come first.
    const calls = [
      ["POST", path],
      ["PUT", `${path}bulk_1/`],
    ] as const;
    for (const [method, path] of calls) {
      expect((await send(sandbox, method, path, {})).status).toBe(400);
    }
    user?.permissions.splice(0, Number.POSITIVE_INFINITY, ...without);
    for (const [method, path] of calls) {
      const { status, body } = await send(sandbox, method, path, {});
      expect([status, body]).toEqual([
        403,
        { error: `You do not have the permission "bulk_${kind}".` },
      ]);
    }
  });

  it("such actions can be looked at, and others can be made", async () => {
    expect((await send(sandbox, "GET", path)).status).toBe(200);
    for (const other of kinds.filter((each) => each !== kind)) {
      expect((await send(sandbox, "POST", `/bulk_action/${other}/`, {})).status).toBe(400);
    }
  });
});
