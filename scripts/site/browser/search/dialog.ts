import type { SearchEntry } from "../../search/entry.js";
import { element, find } from "../dom.js";
import { createFind, type Find } from "./engine.js";
import { loadEntries } from "./load-entries.js";

/**
 * Lets the search of the page work: its button and the key `/` open it, arrows move among what was found.
 *
 * @param script The script's own element, which tells where the site and the search index are.
 */
export function startSearch(script: HTMLScriptElement): void {
  const dialog = find("[data-search]", HTMLDialogElement);
  const input = find("input", HTMLInputElement, dialog);
  const status = find("[role=status]", HTMLElement, dialog);
  const list = find("ul", HTMLUListElement, dialog);
  const button = find("[data-search-open]", HTMLButtonElement);
  const site = new URL("..", script.src);
  let ready: Promise<Find> | undefined;

  async function show(): Promise<void> {
    ready ??= loadEntries(script.dataset.searchIndex ?? "").then(createFind);
    const words = input.value;
    const found = await ready.then(
      (search) => search(words),
      (error: Error) => error,
    );
    // Somebody types faster than the index loads.
    if (words !== input.value) return;
    const entries = found instanceof Error ? [] : found;
    list.replaceChildren(...entries.map((entry) => item(entry, site)));
    if (found instanceof Error) status.textContent = found.message;
    else status.textContent = words.trim() === "" ? "" : tellCount(entries.length);
  }

  function open(): void {
    dialog.showModal();
    input.select();
    show();
  }

  button.hidden = false;
  button.addEventListener("click", open);
  input.addEventListener("input", show);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || dialog.open || isTyping(event.target)) return;
    event.preventDefault();
    open();
  });
  dialog.addEventListener("keydown", (event) => {
    const links = Array.from(list.querySelectorAll("a"));
    const at = links.findIndex((link) => link.matches(":focus"));
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const next = at + (event.key === "ArrowDown" ? 1 : -1);
      (links[Math.min(next, links.length - 1)] ?? input).focus();
    }
    if (event.key === "Enter" && event.target === input) {
      event.preventDefault();
      links[0]?.click();
    }
  });
  // A link to a place on this page would otherwise lead beneath the dialog.
  list.addEventListener("click", () => dialog.close());
  // The dialog itself is hit only where nothing in it is: beside it.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
}

function item({ kind, title, context, href, text }: SearchEntry, site: URL): HTMLLIElement {
  return element(
    "li",
    {},
    element(
      "a",
      { href: new URL(href, site).href },
      element("span", { className: "found-title" }, title),
      element("span", { className: "found-context" }, [kind, context].filter(Boolean).join(" · ")),
      element("span", { className: "found-text" }, text.slice(0, 140)),
    ),
  );
}

function tellCount(count: number): string {
  if (count === 0) return "Nothing found.";
  return count === 1 ? "1 result" : `${count} results`;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("input, textarea, select");
}
