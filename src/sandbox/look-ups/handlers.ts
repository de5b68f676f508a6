import { linkSequences } from "../data/sequence-use.js";
import type { Call, Handler, Handlers } from "../http/call.js";
import { only } from "../http/fields.js";
import { page } from "../http/page.js";
import { refuse } from "../http/refusal.js";
import type { CustomField, CustomFieldOwner, Organization } from "../model/organization.js";
import { getMe, isUsedBy, showUser } from "./me.js";
import { listSequenceSubscriptions } from "./sequence-subscriptions.js";
import { inOrder } from "./user-order.js";

/** What carries out the look-ups of ids. Lists are in the order of the organization (inferred). */
export const lookUpHandlers = {
  listLeadStatuses: ({ world }) => ({ data: world.organization.lead_statuses, has_more: false }),
  listLeadCustomFields: listCustomFields("lead"),
  listContactCustomFields: listCustomFields("contact"),
  listOpportunityCustomFields: listCustomFields("opportunity"),
  listActivityCustomFields: listCustomFields("activity"),
  listCustomObjectCustomFields: listCustomFields("custom_object"),
  listSharedCustomFields: listCustomFields("shared"),
  listSmartViews: list(({ smart_views }, { query }) => {
    const { type__in } = query;
    const asked = query.type === undefined && type__in === undefined ? { type: "lead" } : query;
    return having(smart_views, asked, ["type"]).filter(
      ({ type }) => !Array.isArray(type__in) || type__in.includes(type),
    );
  }),
  getSmartView({ world, path }) {
    const view = world.organization.smart_views.find(({ id }) => id === path.id);
    if (view) return view;
    throw refuse(404, "Empty query: SavedSearch matching query does not exist.");
  },
  listEmailTemplates: list(({ email_templates }, { query }) =>
    having(email_templates, query, ["is_archived", "is_shared"]),
  ),
  listSequences: list((organization) => {
    linkSequences(organization);
    return organization.sequences;
  }),
  listSequenceSubscriptions,
  listConnectedAccounts: ({ world, query }) => ({
    data: having(world.organization.connected_accounts, query, ["user_id"]).map((account) =>
      only(account, query._fields),
    ),
    has_more: false,
  }),
  listPhoneNumbers: list(({ phone_numbers }, { query }) =>
    having(phone_numbers, query, ["number", "user_id", "is_group_number"]).filter(
      (number) =>
        query.participant_user_id === undefined ||
        isUsedBy(number, String(query.participant_user_id)),
    ),
  ),
  getMe,
  listUsers(call) {
    const { organization } = call.world;
    const users = inOrder(organization.users, call.query._order_by);
    return page(users, call, (user) => showUser(user, organization));
  },
} satisfies Handlers;

/** Makes the handler of a list that can be paged through. */
function list(choose: (organization: Organization, call: Call) => readonly object[]): Handler {
  return (call) => page(choose(call.world.organization, call), call);
}

function listCustomFields(owner: CustomFieldOwner): Handler {
  return (call) => {
    const fields = call.world.organization.custom_fields;
    const own = fields.filter(({ object_type }) => object_type === owner);
    return page(own, call, ({ object_type: _, ...field }: CustomField) => field);
  };
}

/** The items that have what the request asks for; what it does not mention may be anything. */
function having<Item extends object, Name extends keyof Item & string>(
  items: readonly Item[],
  query: Call["query"],
  names: readonly Name[],
): Item[] {
  return items.filter((item) =>
    names.every((name) => query[name] === undefined || query[name] === item[name]),
  );
}
