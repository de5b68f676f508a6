import type { QueryObjectType } from "../../../generated/types.js";
import type { CrmObject, Lead } from "../model/organization.js";
import type { FilterContext } from "./context.js";
import { ownField } from "./find-field.js";
import type { Subject } from "./subject.js";

/** Reads a property of an object; undefined when it has none of that name. */
type PropertyReader = (object: CrmObject, lead: Lead) => unknown;

/**
 * Tells how to read a property that `_fields` names: a field that filters know, a property of the sandbox's object, a
 * custom field as `custom.cf_…`, or all of them as `custom`. Names that nobody knows give nothing (inferred).
 *
 * @param type Type of the objects.
 * @param name The name.
 * @param context Where, when and for whom.
 */
export function propertyReader(
  type: QueryObjectType,
  name: string,
  context: FilterContext,
): PropertyReader {
  if (name.startsWith("custom.")) {
    const id = name.slice("custom.".length);
    return ({ custom }) => own(custom, id);
  }
  const field = ownField(type, name);
  if (!field) return (object) => withFlatCustom(own(object, name));
  const read = field.reader(context);
  return (object, lead) => read(object as Subject, lead);
}

function own(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name as keyof object] : undefined;
}

/** Writes what hangs on an object the way Close does, with each custom field as `custom.cf_…`. */
function withFlatCustom(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFlatCustom);
  if (typeof value !== "object" || value === null || !("custom" in value)) return value;
  const { custom, ...rest } = value as CrmObject;
  const flat = Object.entries(custom).map(([id, held]) => [`custom.${id}`, held]);
  return { ...rest, ...Object.fromEntries(flat) };
}
