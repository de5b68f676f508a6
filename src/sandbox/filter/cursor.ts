import { refuseField } from "../http/refusal.js";

/** How long a cursor can be used, in milliseconds, as documented. */
export const lifeMs = 30_000;

/** Where a cursor goes on. */
type Start = Pick<Cursor, "walk" | "skip">;

/** What a cursor says. Whoever holds it cannot tell: it is written in base64url. */
interface Cursor {
  /** Number of the walk that it goes on with. */
  walk: number;
  /** How many objects of the walk came before. */
  skip: number;
  /** When it was given out, in milliseconds since 1970. */
  at: number;
  /** The search that it goes on with. */
  search: number;
}

/**
 * Makes the cursor of the next page.
 *
 * @param start Where the page starts.
 * @param search The search, without its cursor.
 * @param now The present moment, in milliseconds since 1970.
 */
export function writeCursor(start: Start, search: object, now: number): string {
  const cursor: Cursor = { ...start, at: now, search: fingerprint(search) };
  const text = btoa(JSON.stringify(cursor));
  return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * Reads a cursor.
 *
 * @param cursor What was sent.
 * @param search The search it was sent with, without the cursor.
 * @param now The present moment, in milliseconds since 1970.
 * @returns Where it goes on.
 * @throws {Refusal} 400 for a cursor that was not given out, is too old, or belongs to another search.
 */
export function readCursor(cursor: string, search: object, now: number): Start {
  const read = parse(cursor);
  if (!read || read.at > now) throw refuseField("cursor", "The cursor is not valid.");
  if (read.search !== fingerprint(search)) {
    throw refuseField("cursor", "The cursor belongs to another search. Send the same body again.");
  }
  if (now - read.at > lifeMs) {
    throw refuseField("cursor", "The cursor has expired. A cursor lives 30 seconds.");
  }
  return read;
}

function parse(cursor: string): Cursor | undefined {
  try {
    const read: unknown = JSON.parse(atob(cursor.replaceAll("-", "+").replaceAll("_", "/")));
    const { walk, skip, at, search } = Object(read) as Partial<Cursor>;
    const isOne = Number.isSafeInteger(skip) && Number(skip) > 0 && Number.isFinite(at);
    return isOne ? ({ walk, skip, at, search } as Cursor) : undefined;
  } catch {
    return undefined;
  }
}

/** A number that two searches have in common only by rare chance (FNV-1a). */
function fingerprint(search: object): number {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(search)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash;
}
