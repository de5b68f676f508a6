import type { Condition, QueryObjectType } from "../../generated/types.js";
import { refuse } from "./check.js";
import type { Filter } from "./types.js";

/**
 * Makes a part speak of the objects it stands among. Built alone, a part is about leads; within
 * `related("contact", …)` it is about contacts.
 *
 * @param call The call it stands in, for the message.
 * @param type Type of the objects there.
 * @param part The part. It stays as it is.
 * @returns The part, about objects of this type. What lies under `related_query` has a type of its own.
 * @throws {TypeError} When it is about another type already, such as one filter within another.
 */
export function about(call: string, type: QueryObjectType, part: Filter): Filter {
  switch (part.type) {
    case "and":
    case "or":
      return { ...part, queries: part.queries.map((each) => about(call, type, each)) };
    case "has_related":
      assertFits(call, type, part, part.this_object_type);
      return { ...part, this_object_type: type };
    case "object_type":
      // Whoever wrote "lead" here said it: only what was left unsaid is filled in.
      if (part.object_type !== type) misplaced(call, type, part, part.object_type);
      return part;
    case "field_condition": {
      const { field, condition } = part;
      if (field.type === "custom_field") return part;
      assertFits(call, type, part, field.object_type);
      return {
        ...part,
        field: { ...field, object_type: type },
        condition: withStatusOf(type, condition),
      };
    }
    default:
      return part;
  }
}

function assertFits(
  call: string,
  type: QueryObjectType,
  part: Filter,
  said: QueryObjectType,
): void {
  if (said !== "lead" && said !== type) misplaced(call, type, part, said);
}

function misplaced(
  call: string,
  type: QueryObjectType,
  part: Filter,
  said: QueryObjectType,
): never {
  refuse(call, part, `A part about ${said} stands here, among ${type}. Use related("${said}", …).`);
}

/** Leads and opportunities have each their own statuses, under the same field name. */
function withStatusOf(type: QueryObjectType, condition: Condition): Condition {
  const moved =
    type === "opportunity" &&
    condition.type === "reference" &&
    condition.reference_type === "status.lead";
  return moved ? { ...condition, reference_type: "status.opportunity" } : condition;
}
