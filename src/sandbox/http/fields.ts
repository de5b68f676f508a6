/**
 * Keeps the properties that `_fields` names.
 *
 * @param answer The object.
 * @param fields Names, separated by commas or as a list; undefined for all of them.
 */
export function only(answer: object, fields: unknown): object {
  if (fields === undefined) return answer;
  const names = String(fields).split(",");
  return Object.fromEntries(Object.entries(answer).filter(([name]) => names.includes(name)));
}
