/** A block of code between fences. */
export interface Block {
  /** What the fence says, such as `ts`. */
  language: string;
  /** Its lines, without the fences. */
  text: string;
}

const fenced = /^```(\w*)\n([\s\S]*?)\n```$/gm;
const codeSpan = /(?<!`)(`+)(?!`)((?:(?!\n\n)[\s\S])*?)(?<!`)\1(?!`)/g;

/** Reads the blocks of code of a page. */
export function blocksOf(page: string): Block[] {
  return Array.from(page.matchAll(fenced), ([, language = "", text = ""]) => ({ language, text }));
}

/** Reads the pieces of code within the lines of a page. */
export function codeSpansOf(page: string): string[] {
  return Array.from(page.replace(fenced, "").matchAll(codeSpan), ([, , code = ""]) =>
    code.replaceAll("\n", " "),
  );
}

/** Reads where the links of a page lead. */
export function linksOf(page: string): string[] {
  const text = page.replace(fenced, "").replace(codeSpan, "");
  return Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, link = ""]) => link);
}

/** Reads the links whose text is code: `` [`name`](target) ``. */
export function namedLinksOf(page: string): { name: string; target: string }[] {
  const links = page.replace(fenced, "").matchAll(/\[`([^`]+)`\]\(([^)]+)\)/g);
  return Array.from(links, ([, name = "", target = ""]) => ({
    name: name.replaceAll("\n", " "),
    target,
  }));
}

/** Names the anchors of a page's headings, as GitHub does. */
export function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ""] of page.replace(fenced, "").matchAll(/^#+ (.*)$/gm)) {
    const plain = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "");
    const anchor = plain.replaceAll(" ", "-");
    let unique = anchor;
    for (let count = 1; anchors.has(unique); count += 1) unique = `${anchor}-${count}`;
    anchors.add(unique);
  }
  return anchors;
}
