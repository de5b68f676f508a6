import type { QueryObjectType, TextQuery } from "../../../generated/types.js";
import type { Reader } from "./field.js";
import { textFields } from "./find-field.js";
import type { Place } from "./place.js";
import { relation } from "./relations.js";
import type { Test } from "./subject.js";
import { type TextTest, textTest } from "./text.js";

const details = ["contact_email", "contact_phone", "contact_url"] as const;

/** What is searched along with an object. Public code looks for a lead by a contact's email address. */
const alongWith: { readonly [Type in QueryObjectType]?: readonly QueryObjectType[] } = {
  lead: ["contact", ...details, "address"],
  contact: details,
};

/**
 * Compiles a search in the text fields of an object, and of what is searched along with it. All words have to be in
 * the same field (inferred).
 *
 * @param query The node.
 * @param place Where it stands.
 */
export function textNodeTest({ value, mode }: TextQuery, place: Place): Test {
  const holds = textTest(value, mode);
  const own = textsTest(place, holds);
  const others = (alongWith[place.type] ?? []).map((type) => ({
    some: relation(place.type, type),
    test: textsTest({ ...place, type }, holds),
  }));
  return (object, lead) => {
    if (own(object, lead)) return true;
    for (const { some, test } of others) if (some?.(object, lead, test)) return true;
    return false;
  };
}

/** Whether one of an object's own text fields holds the text. */
function textsTest(place: Place, holds: TextTest): Test {
  const readers: Reader[] = textFields(place).map(({ reader }) => reader(place.context));
  return (object, lead) => {
    for (const read of readers) {
      const value = read(object, lead);
      if (typeof value === "string" ? holds(value) : Array.isArray(value) && value.some(holds)) {
        return true;
      }
    }
    return false;
  };
}
