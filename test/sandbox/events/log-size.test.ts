import { expect, it } from "vitest";
import { makeReceiver } from "./receiver.js";

it("the event log forgets the oldest events when there are well over 250,000", () => {
  const { world, happen } = makeReceiver();
  happen("created");
  const [oldest] = world.events.all;
  if (!oldest) throw new Error("unreachable");
  world.events.restore(Array.from({ length: 274_999 }, () => oldest));
  happen("updated");
  expect(world.events.all).toHaveLength(275_000);
  happen("completed");
  expect(world.events.all).toHaveLength(250_001);
  expect(world.events.all.slice(-3).map(({ action }) => action)).toEqual([
    "created",
    "updated",
    "completed",
  ]);
});

it("the event log takes up events that were written down, and leaves those as they are", () => {
  const { world, happen } = makeReceiver();
  happen("created");
  happen("updated");
  const written = [...world.events.all];
  const later = makeReceiver();
  later.happen("paused");
  later.world.events.restore(written);
  expect(later.world.events.all).toEqual(written);
  later.happen("completed");
  expect(later.world.events.all).toHaveLength(3);
  expect(written).toHaveLength(2);
});
