import { type Json, readContract, resolve } from "../../../scripts/contract.js";

/** The bodies that the contract gives as examples of `createBulkEdit`, by name. */
export async function rightBodies(): Promise<Record<string, unknown>> {
  const contract = await readContract();
  const { requestBody } = contract.paths["/bulk_action/edit/"]?.post ?? {};
  const { content } = requestBody as {
    content: Record<string, { examples: Record<string, Json> }>;
  };
  const examples = Object.entries(content["application/json"]?.examples ?? {});
  return Object.fromEntries(
    examples.map(([name, example]) => [name, resolve(contract, example).value]),
  );
}

const rest = { type: "set_custom_field", custom_field_value: "Seattle" };
const named = { ...rest, custom_field_name: "City" };
const s_query = { type: "object_type", object_type: "lead" };

/** Bodies of `createBulkEdit` with one thing wrong, by what it is. */
export const wrongBodies: Record<string, unknown> = {
  "no filter": named,
  "`query` for `s_query`": { ...named, query: s_query },
  "a key too many": { ...named, s_query, results_limits: 5 },
  "an unknown edit": { ...named, s_query, type: "set_custom_fields" },
  "no custom field": { ...rest, s_query },
  "a custom field by id and by name": {
    ...named,
    s_query,
    custom_field_id: "cf_v6S011I6MqcbVvB2FA5Nk8dr5MkL8sWuCiG8cUleO9c",
  },
};
