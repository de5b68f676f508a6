import { missingText } from "../../validation/messages.js";
import type { Contact } from "../model/organization.js";
import type { Codec, Place } from "./codec.js";
import type { Kind } from "./reading.js";

/**
 * An id; a new one is made when the file does not say.
 *
 * @param prefix What it begins with, without the underscore.
 * @param length Letters and digits after the prefix of a new one.
 */
export function id(prefix: string, length?: number): Codec<string> {
  return {
    schema: { type: "string", pattern: `^${prefix}_\\w+$`, examples: [`${prefix}_1`] },
    read(given, { reading, path }) {
      const own = given === undefined ? reading.random.id(prefix, length) : String(given);
      reading.take(own, path);
      return own;
    },
  };
}

/**
 * The id of something that stands earlier in the file, written as its id or its name.
 *
 * @param kind What it refers to.
 * @param fallback `first` to take the first one when the file does not say.
 */
export function reference(kind: Kind, fallback?: "first"): Codec<string> {
  return {
    schema: { type: "string" },
    takesName: true,
    read(given, { reading, path }) {
      const wanted = given ?? (fallback && reading.first(kind));
      if (wanted !== undefined) return reading.find(kind, String(wanted), path);
      reading.refuse(path, missingText(undefined));
      return "";
    },
  };
}

/** The id of a contact of the same lead, written as the id or the name. */
export const contactOfLead: Codec<string> = {
  schema: { type: "string" },
  takesName: true,
  read(given, { reading, path, owner }) {
    const contacts = (owner?.own.contacts ?? []) as readonly Contact[];
    const found =
      contacts.find((contact) => contact.id === given) ??
      contacts.find((contact) => contact.name === given);
    if (!found) reading.refuse(path, `The lead has no contact ${JSON.stringify(given)}.`);
    return found?.id ?? "";
  },
};

/** Who did something; nobody when the file does not say. Written as an id or an email address. */
export const doneBy: Codec<string | null> = {
  schema: { type: ["string", "null"] },
  read: (given, { reading, path }) =>
    typeof given === "string" ? reading.find("user", given, path) : null,
};

/** The organization's id. It need not be written; when it is, it has to be right. */
export const organizationId: Codec<string> = owned((place) => {
  let top = place;
  while (top.owner?.owner) top = top.owner;
  return top;
});

/** The id of the object that this one belongs to. It need not be written; when it is, it has to be right. */
export const ownerId: Codec<string> = owned((place) => place.owner);

/** The same, of the owner's owner. */
export const ownersOwnerId: Codec<string> = owned((place) => place.owner?.owner);

function owned(find: (place: Place) => Place | null | undefined): Codec<string> {
  return {
    schema: { type: "string" },
    read(given, place) {
      const right = String(find(place)?.own.id);
      if (given !== undefined && given !== right) {
        place.reading.refuse(place.path, `It belongs to ${right}. Leave this out.`);
      }
      return right;
    },
  };
}
