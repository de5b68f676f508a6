import type { CustomField, CustomValue } from "close-bulk-actions/sandbox";
import { expect, it } from "vitest";
import { misfit } from "../../../src/sandbox/model/custom-value.js";
import { seeded } from "./organizations.js";

const organization = seeded(1);
const [user] = organization.users;

const cases: [CustomField["type"], CustomValue[], CustomValue[]][] = [
  ["text", ["", "a"], [1, true]],
  ["textarea", ["a\nb"], [1]],
  ["hidden", ["x"], [0]],
  ["number", [0, -1.5], ["1", "", true, Number.NaN, Number.POSITIVE_INFINITY]],
  [
    "date",
    ["2026-03-31", "2024-02-29"],
    ["2026-02-29", "2026-13-01", "31.03.2026", "2026-03-31T00:00:00Z", "", 20260331],
  ],
  [
    "datetime",
    ["2026-03-31T09:30:00+02:00", "2026-03-31T09:30Z", "2026-03-31T09:30:00.123456+00:00"],
    ["2026-03-31", "2026-03-31T09:30:00", "2026-02-30T09:30:00Z", "2026-03-31T25:00:00Z", "now", 0],
  ],
  ["choices", ["Red"], ["red", "", "__proto__", 1]],
  ["user", [user?.id ?? ""], ["user_x", user?.email ?? "", true]],
  ["contact", ["cont_1"], ["lead_1", "cont_", "", 1]],
  ["custom_object", ["custobj_1"], ["cont_1", 1]],
];

function fieldOf(type: CustomField["type"]): CustomField {
  const [field] = organization.custom_fields;
  if (!field) throw new Error("there is no field");
  return { ...field, name: "Field", type, choices: type === "choices" ? ["Red", "Blue"] : null };
}

it.each(cases)("a %s field takes %j", (type, right) => {
  for (const value of right) expect(misfit(fieldOf(type), value, organization)).toBeNull();
});

it.each(cases.map(([type, , wrong]) => [type, wrong] as const))(
  "a %s field refuses %j, and says what to send",
  (type, wrong) => {
    for (const value of wrong) {
      const message = misfit(fieldOf(type), value, organization);
      expect(message).toMatch(/ (Send|Use) .* "Field" is a \w+ field\.$/);
      expect(message).toContain(`is a ${type} field`);
    }
  },
);
