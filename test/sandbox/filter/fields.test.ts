import { describe, expect, it } from "vitest";
import type { QueryObjectType } from "../../../generated/types.js";
import { organization } from "../build.js";
import { has, ids, own, refusal, where } from "./find.js";

/** The names of fields, by type of object. */
type Names = Partial<Record<QueryObjectType, string>>;

const ofClosesPage: Names = {
  lead: "addresses_count all_urls_count created_by date_created date_updated updated_by description display_name name status_id url",
  contact:
    "created_by date_created date_updated updated_by emails_count phones_count urls_count title lead_id name",
  contact_phone: "type phone",
  contact_email: "type email",
  contact_url: "type url",
  address: "address_1 address_2 city country location state zipcode",
};

const ofPublicCode: Names = {
  lead: "num_emails num_phone_numbers num_outgoing_calls num_upcoming_meetings last_communication_date last_lead_status_change_date timezone_id max_opportunity_annualized_annualized_value",
  opportunity: "status_id status_type date_updated",
  "activity.email": "direction date date_sent date_created",
  "activity.call": "direction date_created",
  "activity.sms": "direction date_created",
  "activity.meeting": "status",
  "activity.custom_activity": "custom_activity_type_id lead_id date_created",
  custom_object: "custom_object_type_id",
};

const each = (names: Names) =>
  Object.entries(names).flatMap(([type, list]) =>
    list.split(" ").map((name) => [type as QueryObjectType, name] as const),
  );

/** What a filter that asks for the field is refused with. */
function refusalOf(type: QueryObjectType, name: string): unknown {
  const query = where(own(type, name), { type: "exists" });
  return refusal(() => ids(type === "lead" ? query : has("lead", type, query), organization()));
}

describe("filters know the field", () => {
  it.each(each(ofClosesPage))("of Close's page: %s %s", (type, name) => {
    expect(refusalOf(type, name)).toBe("was not refused");
  });

  it.each(each(ofPublicCode))("of public code: %s %s", (type, name) => {
    expect(refusalOf(type, name)).toBe("was not refused");
  });

  it("but not one that nobody names", () => {
    expect(refusalOf("contact", "nonsense")).not.toBe("was not refused");
  });
});
