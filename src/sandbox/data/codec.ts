import type { Path, Schema } from "../../validation/index.js";
import { groupText } from "../../validation/messages.js";
import type { Reading } from "./reading.js";

/** Where in the file a value stands. */
export interface Place {
  reading: Reading;
  path: Path;
  /** What was read of the object that the value belongs to, so far. */
  own: Readonly<Record<string, unknown>>;
  /** Where that object's owner stands; null at the top. */
  owner: Place | null;
}

/** How a value is written in the file, and what becomes of it. */
export interface Codec<Value> {
  /** What the file may hold. */
  schema: Schema;
  /** Whether the file has to hold it. */
  required?: boolean;
  /** Whether the key may be written without its `_id`, because a name does as well. */
  takesName?: boolean;
  /**
   * Makes the value.
   *
   * @param given What the file holds, as the schema has it; undefined when it holds nothing.
   * @param place Where it stands.
   */
  read(given: unknown, place: Place): Value;
}

/**
 * A value that is taken as it is written.
 *
 * @param schema What the file may hold.
 * @param fallback Gives the value when the file holds none. Without it, the file has to hold one.
 */
export function plain<Value>(schema: Schema, fallback?: (place: Place) => Value): Codec<Value> {
  return {
    schema,
    required: fallback === undefined,
    // A copy, so that what happens in the sandbox does not change the file.
    read: (given, place) =>
      given === undefined && fallback ? fallback(place) : (structuredClone(given) as Value),
  };
}

/** A text; the fallback is what it is when the file does not say. */
export function text(fallback?: string): Codec<string> {
  const schema: Schema = fallback === undefined ? { type: "string", minLength: 1 } : string;
  return plain(schema, fallback === undefined ? undefined : () => fallback);
}

/** A number, of which `schema` may say more. */
export function number(fallback: number, schema: Schema = { type: "number" }): Codec<number> {
  return plain(schema, () => fallback);
}

/** True or false. */
export function boolean(fallback: boolean): Codec<boolean> {
  return plain({ type: "boolean" }, () => fallback);
}

/** One of several words. */
export function oneOf<Word extends string>(words: readonly Word[], fallback?: Word): Codec<Word> {
  return plain({ enum: words }, fallback === undefined ? undefined : () => fallback);
}

/** A value that may also be null, and is when the file does not say. */
export function nullable<Value>(codec: Codec<Value>): Codec<Value | null> {
  const { schema } = codec;
  const types = [schema.type ?? []].flat();
  return {
    ...codec,
    schema: schema.enum
      ? { enum: [...schema.enum, null] }
      : { ...schema, type: [...types, "null"] },
    required: false,
    read: (given, place) =>
      given === undefined || given === null ? null : codec.read(given, place),
  };
}

/**
 * A list.
 *
 * @param item How its items are written.
 * @param fallback What is read when the file does not say. With it, the file's list may not be empty.
 */
export function list<Item>(item: Codec<Item>, fallback?: readonly unknown[]): Codec<Item[]> {
  return {
    schema: { type: "array", items: item.schema, ...(fallback && { minItems: 1 }) },
    read: (given = fallback ?? [], place) =>
      (given as unknown[]).map((each, index) =>
        item.read(each, { ...place, path: [...place.path, index] }),
      ),
  };
}

/**
 * An object.
 *
 * @param parts How each of its properties is written. They are read in this order.
 * @param done Told of each object that was read.
 */
export function object<Value extends object>(
  parts: { [Key in keyof Required<Value>]: Codec<Value[Key]> },
  done?: (value: Value, place: Place) => void,
): Codec<Value> {
  const entries = Object.entries<Codec<unknown>>(parts).map(([key, codec]) => ({
    key,
    codec,
    short: codec.takesName ? key.replace(/_id$/, "") : key,
  }));
  return {
    schema: {
      type: "object",
      properties: Object.fromEntries(
        entries.flatMap(({ key, codec, short }) => [
          [key, codec.schema],
          [short, codec.schema],
        ]),
      ),
      required: entries.flatMap(({ key, codec }) => (codec.required ? [key] : [])),
      additionalProperties: false,
    },
    read(given, owner) {
      const written = given as Readonly<Record<string, unknown>>;
      const own: Record<string, unknown> = {};
      const { reading } = owner;
      for (const { key, codec, short } of entries) {
        let name = key;
        if (short !== key && written[short] !== undefined) {
          name = short;
          if (written[key] !== undefined) {
            const names = [`\`${key}\``, `\`${short}\``];
            reading.refuse([...owner.path, short], groupText(false, names, names[0]));
          }
        }
        own[key] = codec.read(written[name], { reading, path: [...owner.path, name], own, owner });
      }
      done?.(own as Value, owner);
      return own as Value;
    },
  };
}

const string: Schema = { type: "string" };
