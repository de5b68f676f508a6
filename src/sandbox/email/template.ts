/**
 * Makes a template ready to be filled in many times.
 *
 * @param text The template, with placeholders such as `{{ contact.first_name }}`. Values go in as
 *   they are: nothing is escaped for HTML.
 * @param readerOf Finds what reads the value of a placeholder.
 * @returns What fills it in.
 */
export function compileTemplate<Data>(
  text: string,
  readerOf: (placeholder: string) => (data: Data) => string,
): (data: Data) => string {
  const [start = "", ...rest] = text.split("{{");
  const parts = rest.map((part): ((data: Data) => string) => {
    const end = part.indexOf("}}");
    if (end === -1) return () => `{{${part}`;
    const value = readerOf(part.slice(0, end).trim());
    const after = part.slice(end + "}}".length);
    return (data) => value(data) + after;
  });
  return (data) => parts.reduce((filled, part) => filled + part(data), start);
}
