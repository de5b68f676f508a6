import { createSandbox, type Organization } from "close-bulk-actions/sandbox";
import { expect, it } from "vitest";
import { send } from "../send.js";

const sandbox = createSandbox({ leads: 1, clock: "virtual" });
const [user] = sandbox.org.users;
const names = ["Zoe Abbott", "ana brandt", "Ben Abbott", "Ana Éluard"];
const made = names.map((name, index): Organization["users"][number] => {
  const [first_name = "", last_name = ""] = name.split(" ");
  if (!user) throw new Error("unreachable");
  return { ...user, id: `user_${index}`, first_name, last_name };
});
sandbox.org.users.splice(0, sandbox.org.users.length, ...made);

it.each([
  ["", names],
  ["?_order_by=last_name,first_name", ["Ben Abbott", "Zoe Abbott", "ana brandt", "Ana Éluard"]],
  ["?_order_by=first_name,last_name", ["ana brandt", "Ana Éluard", "Ben Abbott", "Zoe Abbott"]],
])("users are listed in the order of %j", async (search, order) => {
  const { body } = await send(sandbox, "GET", `/user/${search}`);
  const listed = body.data.map(
    (each: { first_name: string; last_name: string }) => `${each.first_name} ${each.last_name}`,
  );
  expect(listed).toEqual(order);
});

it("users are listed in no other order", async () => {
  expect((await send(sandbox, "GET", "/user/?_order_by=email")).status).toBe(400);
});
