import type { Organization } from "../model/organization.js";

/**
 * A data file: an organization as plain JSON. Everything has the names and the nesting of the
 * organization itself, and nearly everything may be left out. Where something is referred to, its
 * name does as well as its id: `status: "Qualified"` is `status_id: "stat_…"`. The name of a user is
 * the email address. Only custom fields of contacts and custom objects take nothing but ids.
 */
export type OrganizationData = Written<Organization>;

/** Keys that may be written without their `_id`. */
type Named<Of> = {
  [Key in keyof Of as Key extends `${infer Name}_id` ? Name : never]?: string | null;
};

type Written<Of> =
  Of extends Set<infer Item>
    ? Item[]
    : Of extends Map<string, infer Item>
      ? Written<Item>[]
      : Of extends readonly (infer Item)[]
        ? Written<Item>[]
        : Of extends object
          ? { [Key in keyof Of]?: Written<Of[Key]> } & Named<Of>
          : Of;
