import type { QueryObjectType } from "../../generated/types.js";
import { about } from "./about.js";
import { assertText } from "./check.js";
import { group } from "./groups.js";
import { assertParts } from "./parts.js";
import type { AtLeastOne, Filter } from "./types.js";

/**
 * Finds the leads that all of the parts match.
 *
 * @param parts The parts, at least one: for every lead say `everyLead()`.
 * @returns The filter, with the type of object written out, as Close's app writes it.
 * @throws {TypeError} When there is no part, or one is not a filter over leads.
 *
 * @example
 * leads(
 *   field("date_created").since(daysAgo(7)),
 *   not(customField("cf_…").exists()),
 *   related("contact", field("title").hasWords("CEO")),
 * )
 */
export function leads<Parts extends readonly Filter[]>(
  ...parts: AtLeastOne<Parts, Filter>
): Filter {
  return search("leads", "lead", parts);
}

/**
 * Finds objects of another type that all of the parts match. Only a bulk delete takes such a filter: the others are
 * only ever shown with leads.
 *
 * @param type Type of the objects. Searched were seen `lead`, `contact`, `opportunity`, `activity.email` and
 *   `activity.custom_activity` (public code).
 * @param parts The parts, at least one. Their fields are fields of these objects.
 * @returns The filter, with the type of object written out.
 * @throws {TypeError} When there is no part, or one is not a filter over these objects.
 *
 * @example
 * objects("contact", field("title").hasWords("CEO"))
 */
export function objects<Parts extends readonly Filter[]>(
  type: QueryObjectType,
  ...parts: AtLeastOne<Parts, Filter>
): Filter {
  return search("objects", type, parts);
}

/**
 * Matches objects that have a related object which all of the parts match. May be nested: a lead's contact's email.
 *
 * @param type Type of the related object. Documented from contact to lead; many others are seen in public code.
 * @param parts The parts, at least one. Their fields are fields of the related object.
 * @returns The filter. It is about leads, or about the objects it stands among.
 * @throws {TypeError} When there is no part, or one is not a filter over the related objects.
 *
 * @example
 * related("opportunity", field("status_id").isOneOf("stat_…"), field("date_updated").since(daysAgo(1)))
 */
export function related<Parts extends readonly Filter[]>(
  type: QueryObjectType,
  ...parts: AtLeastOne<Parts, Filter>
): Filter {
  assertText("related", type, "Give a type of object.");
  return toRelated(type, about("related", type, group("related", "and", parts)));
}

/**
 * Matches objects that have any related object of a type.
 *
 * @param type Type of the related object.
 * @returns The filter. It is about leads, or about the objects it stands among.
 * @throws {TypeError} When the type is not a text.
 *
 * @example
 * leads(not(anyRelated("contact")))
 */
export function anyRelated(type: QueryObjectType): Filter {
  assertText("anyRelated", type, "Give a type of object.");
  return toRelated(type, { type: "match_all" });
}

function search(call: string, type: QueryObjectType, parts: readonly Filter[]): Filter {
  assertText(call, type, "Give a type of object.");
  assertParts(call, parts);
  const queries = parts.map((part) => about(call, type, part));
  return { type: "and", queries: [{ type: "object_type", object_type: type }, ...queries] };
}

function toRelated(type: QueryObjectType, query: Filter): Filter {
  return {
    type: "has_related",
    this_object_type: "lead",
    related_object_type: type,
    related_query: query,
  };
}
