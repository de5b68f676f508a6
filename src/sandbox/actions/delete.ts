import type { BulkObjectType, CreateBulkDelete } from "../../../generated/types.js";
import { searchedType } from "../filter/searched-type.js";
import { refuseField } from "../http/refusal.js";
import type { Organization } from "../model/organization.js";
import { deletions } from "./deletions.js";
import type { Kind } from "./kind.js";

/** Bulk deletes. Targets are ids of the objects that the filter chose. */
export const bulkDelete: Kind<CreateBulkDelete, string> = {
  name: "delete",
  operation: "Delete",
  idPrefix: "bulkdelete",
  prepare(body, { organization }) {
    const bulk_object_type = deletedType(body, organization);
    const { searches, apply } = deletions[bulk_object_type];
    return {
      own: { bulk_object_type },
      searches,
      targets: ({ id }) => [id],
      apply: (world, lead, targets, cause) => apply(world, lead, new Set(targets), cause),
    };
  },
};

/** What is to be deleted: what the request says, else what the filter searches for (inferred). */
function deletedType(
  { bulk_object_type, s_query }: CreateBulkDelete,
  organization: Organization,
): BulkObjectType {
  const searched = searchedType(s_query, organization);
  const types = Object.keys(deletions) as BulkObjectType[];
  const type = bulk_object_type ?? types.find((each) => deletions[each].searches === searched);
  if (!type) {
    throw refuseField(
      "s_query",
      `The filter searches for ${searched}. Only these can be deleted: ${types.join(", ")}.`,
    );
  }
  // A filter that names no type counts as one over leads, and fits every type.
  if (searched !== "lead" && deletions[type].searches !== searched) {
    throw refuseField(
      "bulk_object_type",
      `${type} does not fit s_query, which searches for ${searched}.`,
    );
  }
  return type;
}
