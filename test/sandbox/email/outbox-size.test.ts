import { expect, it } from "vitest";
import type { SentEmail } from "../../../src/sandbox/email/sent-email.js";
import { makeReceiver } from "../events/receiver.js";

const email: SentEmail = {
  date: "2026-01-05T09:00:00.000000+00:00",
  from: "ana@office.example",
  to: "ada@acme.example",
  subject: "",
  body: "",
  bulk_action_id: null,
  type: "template",
  lead_id: null,
  contact_id: null,
};

it("the outbox forgets the oldest emails when there are well over 250,000", () => {
  const { world } = makeReceiver();
  world.send({ ...email, subject: "oldest" });
  for (let sent = 1; sent < 275_000; sent += 1) world.send(email);
  expect(world.outbox).toHaveLength(275_000);
  expect(world.outbox[0]?.subject).toBe("oldest");
  world.send({ ...email, subject: "newest" });
  expect(world.outbox).toHaveLength(250_001);
  expect(world.outbox[0]?.subject).toBe("");
  expect(world.outbox.at(-1)?.subject).toBe("newest");
});
