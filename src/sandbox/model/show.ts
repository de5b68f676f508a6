import type { CrmObject } from "./organization.js";

const nested: ReadonlySet<string> = new Set([
  "addresses",
  "contacts",
  "opportunities",
  "activities",
  "custom_objects",
  "emails",
  "phones",
  "urls",
  "subscriptions",
  "custom",
]);

/**
 * Shows an object of the CRM by itself, without what hangs on it.
 *
 * @param object The object.
 * @returns Its own properties, and each custom field as `custom.cf_…`, as Close has them.
 */
export type Show = (object: CrmObject) => Record<string, unknown>;

/** Makes what shows the objects of an organization. */
export function createShow(): Show {
  // Kept: to put them together for every object took half of the time.
  const customNames = new Map<string, string>();
  const customName = (id: string) => {
    const known = customNames.get(id);
    if (known !== undefined) return known;
    const name = `custom.${id}`;
    customNames.set(id, name);
    return name;
  };
  return (object) => {
    const shown: Record<string, unknown> = {};
    for (const key in object) {
      const value = object[key as keyof CrmObject];
      if (typeof value !== "object" || !nested.has(key)) shown[key] = value;
    }
    for (const id in object.custom) shown[customName(id)] = object.custom[id];
    return shown;
  };
}
