import { element, find } from "../dom.js";
import { shortenIds } from "./ids.js";
import type { Exchange } from "./recording.js";

const most = 100;

/** The list of requests with their answers, newest first. */
export class ExchangeList {
  readonly #list = find("#exchanges", HTMLElement);

  add({ method, path, sent, status, received }: Exchange): void {
    const outcome = status === null ? "no answer" : String(status);
    const isGood = status !== null && status < 400;
    this.#list.prepend(
      element(
        "details",
        {},
        element(
          "summary",
          {},
          element("span", { className: "method" }, method),
          " ",
          element("span", { className: "path" }, shortenIds(path)),
          " ",
          element("span", { className: isGood ? "good" : "bad" }, outcome),
        ),
        ...part("Request", sent),
        ...part("Answer", status === null ? "The connection broke before it arrived." : received),
      ),
    );
    while (this.#list.childElementCount > most) this.#list.lastElementChild?.remove();
  }

  clear(): void {
    this.#list.replaceChildren();
  }
}

function part(title: string, text: string): HTMLElement[] {
  if (text === "") return [];
  const block = element("pre", { tabIndex: 0 }, element("code", {}, pretty(text)));
  return [element("p", { className: "group" }, title), block];
}

/** A refusal may be no JSON. */
function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
