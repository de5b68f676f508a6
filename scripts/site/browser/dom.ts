/**
 * Finds an element that the page surely has.
 *
 * @param selector Which.
 * @param type Its class.
 * @param within Where to look.
 * @throws {Error} When there is none: the page and the script do not fit.
 */
export function find<Type extends Element>(
  selector: string,
  type: new () => Type,
  within: ParentNode = document,
): Type {
  const found = within.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${type.name} ${selector}.`);
}

/**
 * Makes an element.
 *
 * @param name Its tag.
 * @param properties Its properties, such as `className`.
 * @param children What it holds: elements, and texts as texts.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
