/** A place in the event log to go on from. */
export interface Cursor {
  /** Which way to go. */
  direction: "older" | "newer";
  /** The event to start beside. */
  eventId: string;
  /** The filters by date, which need not be sent again (documented). */
  dates: Readonly<Record<string, string>>;
}

/** Writes a cursor as a text that is safe in a URL. */
export function writeCursor({ direction, eventId, dates }: Cursor): string {
  const text = new URLSearchParams({ direction, eventId, ...dates }).toString();
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Reads a cursor; undefined when the text is none. */
export function readCursor(text: string): Cursor | undefined {
  let decoded: string;
  try {
    decoded = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return undefined;
  }
  const { direction, eventId, ...dates } = Object.fromEntries(new URLSearchParams(decoded));
  if ((direction !== "older" && direction !== "newer") || eventId === undefined) return undefined;
  return { direction, eventId, dates };
}
