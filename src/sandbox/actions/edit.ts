import type { CreateBulkEdit } from "../../../generated/types.js";
import { effectOf } from "./effects.js";
import type { Kind } from "./kind.js";

/** Bulk edits: each chosen lead's own properties, or those of what belongs to it. Targets are ids. */
export const bulkEdit: Kind<CreateBulkEdit, string> = {
  name: "edit",
  operation: "Edit",
  idPrefix: "bulkedit",
  prepare(body, { organization }) {
    const { shown, objects, apply } = effectOf(organization, body);
    const empty = { lead_status_id: null, custom_field_name: null, custom_field_value: null };
    return {
      own: { type: body.type, ...empty, ...shown },
      searches: "lead",
      targets: (_, lead) => objects(lead).map(({ id }) => id),
      apply(world, lead, targets, cause) {
        const ids = new Set(targets);
        const there = objects(lead).filter(({ id }) => ids.has(id));
        for (const object of there) apply(world, object, cause);
        return there.length;
      },
    };
  },
};
