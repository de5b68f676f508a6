import type { Condition, QueryField, SortKey, TextMode } from "../../generated/types.js";
import {
  assertMatch,
  assertNumber,
  assertSome,
  assertText,
  assertTyped,
  refuse,
  written,
} from "./check.js";
import { assertMoment } from "./moments.js";
import { assertIds, type ReferenceType, referenceType } from "./references.js";
import type { AtLeastOne, Filter, Moment } from "./types.js";

/**
 * One of Close's own fields, to go on with a condition.
 *
 * @param name Name of the field, such as `status_id`. The contract lists the known ones under `RegularField`.
 * @returns The field: of leads, or of the objects its part stands among.
 * @throws {TypeError} When it is not a name, or the id of a custom field.
 *
 * @example
 * field("status_id").isOneOf("stat_…")
 */
export function field(name: string): Field {
  assertText("field", name, "Give the name of a field.");
  if (/^(custom\.)?l?cf_/.test(name)) {
    refuse(
      "field",
      name,
      "For a custom field take customField(…), with the id that starts with cf_.",
    );
  }
  const own: QueryField = { type: "regular_field", object_type: "lead", field_name: name };
  return new Field(own, written("field", name), referenceType(name));
}

/**
 * A custom field, to go on with a condition.
 *
 * @param id Id of the field; it says what type of object has it.
 * @returns The field.
 * @throws {TypeError} When it is not such an id.
 *
 * @example
 * customField("cf_…").isOneOf("Software as a service")
 */
export function customField(id: string): Field {
  assertMatch(
    "customField",
    id,
    /^l?cf_\S+$/,
    "Give the id of a custom field, which starts with cf_.",
  );
  return new Field({ type: "custom_field", custom_field_id: id }, written("customField", id));
}

/**
 * A field, waiting for its condition. Each method returns a filter, and leaves the field as it is; for an argument
 * that cannot be meant, such as a blank text or NaN, it throws a `TypeError`.
 */
export class Field {
  readonly #field: QueryField;
  readonly #call: string;
  readonly #references: ReferenceType | undefined;

  constructor(field: QueryField, call: string, references?: ReferenceType) {
    this.#field = field;
    this.#call = call;
    this.#references = references;
  }

  /** Is set at all (documented). An object that never got the field does not have it: `not(….exists())`. */
  exists(): Filter {
    return this.meets({ type: "exists" });
  }

  /** Is true (documented). */
  isTrue(): Filter {
    return this.meets({ type: "boolean", value: true });
  }

  /** Is false (documented). */
  isFalse(): Filter {
    return this.meets({ type: "boolean", value: false });
  }

  /** Refers to the user whose key or token is used (documented). */
  isCurrentUser(): Filter {
    return this.meets({ type: "current_user" });
  }

  /**
   * Is, or holds, one of these values: choices and other fixed values (documented). Of `status_id`, `created_by`,
   * `updated_by` and `lead_id`, which refer to other objects, refers to one of these ids. A custom field that refers
   * to users takes `refersTo`.
   *
   * @param values The values or ids, at least one.
   * @throws {TypeError} When there is none, one is blank, or a name stands in place of an id.
   */
  isOneOf<Values extends readonly string[]>(...values: AtLeastOne<Values, string>): Filter {
    return this.#references
      ? this.#refersTo("isOneOf", this.#references, values)
      : this.meets({ type: "term", values: this.#texts("isOneOf", values) });
  }

  /**
   * Refers to one of these objects (documented for users, the others seen in public code).
   *
   * @param type Type of the objects. With `user_or_group`, the id `CURRENT_USER` is the caller.
   * @param ids Their ids, at least one.
   * @throws {TypeError} When there is none, or one is not an id of this type.
   *
   * @example
   * customField("cf_…").refersTo("user_or_group", "CURRENT_USER")
   */
  refersTo<Ids extends readonly string[]>(
    type: ReferenceType,
    ...ids: AtLeastOne<Ids, string>
  ): Filter {
    return this.#refersTo("refersTo", type, ids);
  }

  /** Holds all the words, anywhere (documented). */
  hasWords(text: string): Filter {
    return this.#text("hasWords", text, "full_words");
  }

  /** Holds the words in this order, next to each other (documented). */
  hasPhrase(text: string): Filter {
    return this.#text("hasPhrase", text, "phrase");
  }

  /** Holds words that begin like these (public code; the meaning is inferred). */
  hasWordsBeginningWith(text: string): Filter {
    return this.#text("hasWordsBeginningWith", text, "beginning_of_words");
  }

  /** Is this text as a whole (public code; the meaning is inferred). */
  isExactly(text: string): Filter {
    return this.#text("isExactly", text, "exact_value");
  }

  /** Is a greater number (documented). An object that never got the field is left out by all bounds. */
  isMoreThan(bound: number): Filter {
    assertNumber(this.#at("isMoreThan"), bound);
    return this.meets({ type: "number_range", gt: bound });
  }

  /** Is this number or a greater one (public code). */
  isAtLeast(bound: number): Filter {
    assertNumber(this.#at("isAtLeast"), bound);
    return this.meets({ type: "number_range", gte: bound });
  }

  /** Is a smaller number (inferred). */
  isLessThan(bound: number): Filter {
    assertNumber(this.#at("isLessThan"), bound);
    return this.meets({ type: "number_range", lt: bound });
  }

  /** Is this number or a smaller one (public code). An object that never got the field is left out, even by 0. */
  isAtMost(bound: number): Filter {
    assertNumber(this.#at("isAtMost"), bound);
    return this.meets({ type: "number_range", lte: bound });
  }

  /**
   * Is a number from the first to the second, both included (public code).
   *
   * @throws {TypeError} When one is not a number, or the second is smaller than the first.
   */
  isBetween(least: number, most: number): Filter {
    const call = this.#at("isBetween");
    assertNumber(call, least);
    assertNumber(call, most);
    if (least > most) refuse(call, `${least}, ${most}`, "Give the smaller number first.");
    return this.meets({ type: "number_range", gte: least, lte: most });
  }

  /** Is a date at this moment or later (public code). */
  since(moment: Moment): Filter {
    assertMoment(this.#at("since"), moment);
    return this.meets({ type: "moment_range", on_or_after: moment, before: null });
  }

  /** Is a date before this moment (public code). */
  before(moment: Moment): Filter {
    assertMoment(this.#at("before"), moment);
    return this.meets({ type: "moment_range", on_or_after: null, before: moment });
  }

  /**
   * Is a date at the first moment or later, and before the second (public code).
   *
   * @example
   * field("date_created").within(startOf("today"), endOf("today"))
   */
  within(from: Moment, before: Moment): Filter {
    assertMoment(this.#at("within"), from);
    assertMoment(this.#at("within"), before);
    return this.meets({ type: "moment_range", on_or_after: from, before });
  }

  /**
   * Meets a condition that is written as JSON, for what the other methods do not say.
   *
   * @param condition The condition.
   */
  meets(condition: Condition): Filter {
    assertTyped(this.#at("meets"), condition, "Give a condition.");
    return { type: "field_condition", field: { ...this.#field }, condition };
  }

  /** Sorts by this field, smallest or earliest first: for `sort`. Close's own fields are then those of leads. */
  ascending(): SortKey {
    return { direction: "asc", field: { ...this.#field } };
  }

  /** Sorts by this field, largest or latest first: for `sort`. Close's own fields are then those of leads. */
  descending(): SortKey {
    return { direction: "desc", field: { ...this.#field } };
  }

  #text(method: string, value: string, mode: TextMode): Filter {
    assertText(this.#at(method), value, "Give a text that is not blank.");
    return this.meets({ type: "text", value, mode });
  }

  #texts(method: string, values: readonly string[]): string[] {
    const call = this.#at(method);
    assertSome(call, values, "Give at least one value. For any value at all take exists().");
    for (const value of values) assertText(call, value, "Give a text that is not blank.");
    return [...values];
  }

  #refersTo(method: string, type: ReferenceType, ids: readonly string[]): Filter {
    const call = this.#at(method);
    const object_ids = this.#texts(method, ids);
    assertIds(call, type, object_ids);
    return this.meets({ type: "reference", reference_type: type, object_ids });
  }

  #at(method: string): string {
    return `${this.#call}.${method}`;
  }
}
