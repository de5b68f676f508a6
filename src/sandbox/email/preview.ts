import { schemas } from "../../../generated/schemas.js";
import type { BulkActionRequest, operations, RenderedEmail } from "../../../generated/types.js";
import { validate } from "../../validation/index.js";
import { findObjects } from "../filter/find.js";
import type { Call } from "../http/call.js";
import { refuse, refuseField, refuseFields } from "../http/refusal.js";
import type { Contact, Lead, Organization } from "../model/organization.js";
import { composeFrom } from "./compose.js";
import { emailRecipientsOf, type Recipient } from "./recipients.js";
import { identityOf, ownSendingAccount } from "./sender.js";

type Query = NonNullable<operations["renderEmailTemplate"]["parameters"]["query"]>;

interface Found {
  lead: Lead;
  recipient: Recipient;
}

/**
 * Shows the email that one recipient of a bulk email would get.
 *
 * @returns The email; an empty object when there is no such recipient.
 * @throws {Refusal} 404 for an unknown template, 400 for a recipient that is not named as it should be.
 */
export function renderEmailTemplate(call: Call): RenderedEmail {
  const { caller, path } = call;
  const { organization } = call.world;
  const query = call.query as Query;
  const template = organization.email_templates.find(({ id }) => id === path.id);
  if (!template) throw refuse(404, "Empty query: EmailTemplate matching query does not exist.");
  checkSender(query, call);
  const found = isByName(query) ? findByName(query, organization) : findByFilter(query, call);
  return found ? composeFrom(template, caller, organization)(found.lead, found.recipient) : {};
}

/** A preview needs no account; one that is named has to be right, as for the bulk email. */
function checkSender({ email_account_id, sender }: Query, { caller, world }: Call): void {
  if (email_account_id === undefined && sender === undefined) return;
  const { organization } = world;
  const account = ownSendingAccount(organization, caller, email_account_id, "email_account_id");
  identityOf(account, sender, "sender");
}

function isByName({ lead_id, contact_id, s_query }: Query): boolean {
  if (lead_id === undefined && contact_id === undefined) return false;
  if (s_query === undefined) return true;
  throw refuseField(
    "s_query",
    "Name the recipient by `lead_id` and `contact_id`, or by `s_query`.",
  );
}

function findByName({ lead_id, contact_id }: Query, organization: Organization): Found | undefined {
  if (lead_id === undefined) throw refuseField("lead_id", "This field is required.");
  if (contact_id === undefined) throw refuseField("contact_id", "This field is required.");
  const lead = organization.leads.get(lead_id);
  const contacts = lead?.contacts.filter(({ id }) => id === contact_id) ?? [];
  const [recipient] = emailRecipientsOf(contacts, "contact", organization);
  return lead && recipient && { lead, recipient };
}

function findByFilter(query: Query, call: Call): Found | undefined {
  const { world, now, zone, caller } = call;
  const { organization } = world;
  const { mode = "lead", bulk_object_type = "lead", entry = 0 } = query;
  const { contact_preference = mode } = query;
  const { s_query, sort, results_limit } = filterOf(query);
  const { objects } = findObjects(
    { type: bulk_object_type, query: s_query, sort, results_limit },
    { organization, now, zone, caller },
  );
  const counted = new Set<string>();
  for (const object of objects) {
    const contacts = bulk_object_type === "lead" ? (object as Lead).contacts : [object as Contact];
    for (const recipient of emailRecipientsOf(contacts, contact_preference, organization)) {
      const { id, lead_id } = recipient.contact;
      counted.add(mode === "lead" ? lead_id : id);
      const lead = organization.leads.get(lead_id);
      if (lead && counted.size === entry + 1) return { lead, recipient };
    }
  }
  return undefined;
}

/** Reads the filter, which has to be what a bulk action takes. */
function filterOf({ query, s_query, sort, results_limit }: Query): BulkActionRequest {
  if (query !== undefined) {
    throw refuseField(
      "query",
      "Send the filter as `s_query`: the old search language is not read.",
    );
  }
  const request = {
    ...(s_query !== undefined && { s_query: parse("s_query", s_query) }),
    ...(sort !== undefined && { sort: parse("sort", sort) }),
    ...(results_limit !== undefined && { results_limit }),
  };
  const problems = validate(schemas, { $ref: "BulkActionRequest" }, request);
  if (problems.length > 0) throw refuseFields(problems);
  return request as BulkActionRequest;
}

function parse(field: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuseField(field, "Value must be JSON.");
  }
}
