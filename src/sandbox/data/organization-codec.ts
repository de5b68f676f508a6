import type { Lead, Organization } from "../model/organization.js";
import { type Codec, list, object, text } from "./codec.js";
import { zone } from "./dates.js";
import { lead } from "./lead-codecs.js";
import { id } from "./references.js";
import {
  connectedAccount,
  customField,
  customType,
  emailTemplate,
  group,
  leadStatus,
  opportunityStatus,
  phoneNumber,
  sequence,
  smartView,
  user,
} from "./settings-codecs.js";
import { leadStatuses, opportunityStatuses } from "./statuses.js";

const firstUser = { email: "ana@sandbox.example", first_name: "Ana", last_name: "Abbott" };

/** How an organization is written. What others refer to comes before them. */
export const organization: Codec<Organization> = object<Organization>({
  id: id("orga"),
  name: text("Sandbox"),
  timezone: zone,
  users: list(user, [firstUser]),
  groups: list(group),
  lead_statuses: list(leadStatus, leadStatuses),
  opportunity_statuses: list(opportunityStatus, opportunityStatuses),
  custom_fields: list(customField),
  custom_activity_types: list(customType("custom activity type", "actitype")),
  custom_object_types: list(customType("custom object type", "cotype")),
  smart_views: list(smartView),
  email_templates: list(emailTemplate),
  sequences: list(sequence),
  connected_accounts: list(connectedAccount),
  phone_numbers: list(phoneNumber),
  unsubscribed_emails: addresses(list(text())),
  leads: byId(list(lead)),
});

function addresses({ schema, read }: Codec<string[]>): Codec<Set<string>> {
  return {
    schema,
    read: (given, place) => new Set(read(given, place).map((address) => address.toLowerCase())),
  };
}

function byId({ schema, read }: Codec<Lead[]>): Codec<Map<string, Lead>> {
  return {
    schema,
    read: (given, place) => new Map(read(given, place).map((lead) => [lead.id, lead])),
  };
}
