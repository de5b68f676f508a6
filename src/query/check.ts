/**
 * Refuses an argument.
 *
 * @param call The call as the reader wrote it, such as `ids`.
 * @param value What was given.
 * @param advice What to do about it, a sentence.
 * @throws {TypeError} Always.
 */
export function refuse(call: string, value: unknown, advice: string): never {
  throw new TypeError(`${written(call, value)}: ${advice}`);
}

/** Writes a call for a message, such as `field("name")`: short, whatever the argument is. */
export function written(call: string, value: unknown): string {
  return `${call}(${shown(value)})`;
}

/** Makes sure that an argument is a text with something in it. */
export function assertText(call: string, value: unknown, advice: string): void {
  if (typeof value !== "string" || value.trim() === "") refuse(call, value, advice);
}

/** Makes sure that an argument is a text of a certain form. */
export function assertMatch(call: string, value: unknown, form: RegExp, advice: string): void {
  if (typeof value !== "string" || !form.test(value)) refuse(call, value, advice);
}

/** Makes sure that an argument is a number that JSON can hold. */
export function assertNumber(call: string, value: unknown): void {
  if (!Number.isFinite(value)) refuse(call, value, "Give a number.");
}

/** Makes sure that an argument is an object with a `type`, as all JSON of the grammar is, and lost no bound. */
export function assertTyped(call: string, value: unknown, advice: string): void {
  if (!isObject(value) || typeof value.type !== "string") refuse(call, value, advice);
  for (const [key, held] of Object.entries(value)) {
    if (held === undefined) refuse(call, value, `Its ${key} is undefined. Was a variable lost?`);
  }
}

/** Makes sure that there are arguments at all: a list may come out empty by mistake. */
export function assertSome(call: string, list: readonly unknown[], advice: string): void {
  if (list.length === 0) throw new TypeError(`${call}(): ${advice}`);
}

/** Tells whether a value is an object with keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (typeof value === "string") {
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  }
  if (Array.isArray(value)) return "[…]";
  if (value instanceof Date) return "a Date";
  if (typeof value === "function") return "a function";
  return isObject(value) ? "{…}" : String(value);
}
