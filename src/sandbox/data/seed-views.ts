import type { SmartView, SQuery } from "../../../generated/types.js";
import { timestamp } from "../model/clock.js";
import type { Random } from "../model/random.js";
import type { SeededFields } from "./seed-fields.js";

type View = Pick<SmartView, "name" | "type" | "s_query"> & Partial<SmartView>;

/**
 * Makes Smart Views: of several types of object, one that depends on who looks, and one from before
 * there were filters, which no bulk action can use.
 *
 * @param random The source of chance.
 * @param ids The organization's fields, and the id of its status Qualified.
 * @param own Whose they are.
 * @param made When they were made, in milliseconds since 1970.
 */
export function seedViews(
  random: Random,
  { fields, qualifiedId }: { fields: SeededFields; qualifiedId: string },
  own: { organization_id: string; user_id: string },
  made: number,
): SmartView[] {
  const leads: SQuery = { type: "object_type", object_type: "lead" };
  const employees = { type: "custom_field", custom_field_id: fields.employees.id } as const;
  const views: View[] = [
    {
      name: "Large companies",
      type: "lead",
      s_query: filter(
        {
          type: "and",
          queries: [
            leads,
            {
              type: "field_condition",
              field: employees,
              condition: { type: "number_range", gte: 200 },
            },
          ],
        },
        { results_limit: 100, sort: [{ direction: "desc", field: employees }] },
      ),
    },
    {
      name: "Qualified leads",
      type: "lead",
      s_query: filter({
        type: "and",
        queries: [
          leads,
          {
            type: "field_condition",
            field: { type: "regular_field", object_type: "lead", field_name: "status_id" },
            condition: {
              type: "reference",
              reference_type: "status.lead",
              object_ids: [qualifiedId],
            },
          },
        ],
      }),
    },
    {
      name: "My leads",
      type: "lead",
      is_user_dependent: true,
      s_query: filter({
        type: "and",
        queries: [
          leads,
          {
            type: "field_condition",
            field: { type: "custom_field", custom_field_id: fields.accountManager.id },
            condition: {
              type: "reference",
              reference_type: "user_or_group",
              object_ids: ["CURRENT_USER"],
            },
          },
        ],
      }),
    },
    {
      name: "Chief executives",
      type: "contact",
      s_query: filter({
        type: "and",
        queries: [
          { type: "object_type", object_type: "contact" },
          {
            type: "field_condition",
            field: { type: "regular_field", object_type: "contact", field_name: "title" },
            condition: { type: "text", mode: "full_words", value: "CEO" },
          },
        ],
      }),
    },
    {
      name: "Open opportunities",
      type: "opportunity",
      s_query: filter({
        type: "and",
        queries: [
          { type: "object_type", object_type: "opportunity" },
          {
            type: "field_condition",
            field: { type: "regular_field", object_type: "opportunity", field_name: "status_type" },
            condition: { type: "term", values: ["active"] },
          },
        ],
      }),
    },
    { name: "Everyone (old)", type: "lead", s_query: null, query: "*" },
  ];
  const date = timestamp(made);
  return views.map((view) => ({
    id: random.id("save"),
    description: null,
    query: null,
    is_shared: true,
    is_user_dependent: false,
    selected_fields: null,
    shared_with: [],
    sharing_settings: null,
    ...own,
    date_created: date,
    date_updated: date,
    ...view,
  }));
}

/** Lets TypeScript check the filter, which the contract leaves open where a Smart View holds it. */
function filter(
  query: SQuery,
  rest: Omit<NonNullable<SmartView["s_query"]>, "query"> = {},
): SmartView["s_query"] {
  return { results_limit: null, sort: [], ...rest, query: { ...query } };
}
