import { element, find } from "../dom.js";

/** Who did something: the reader, by a click, or the client of its own accord. */
type Actor = "you" | "client";

/** The list of what was called, and what the client did then. */
export class EventLog {
  readonly #list = find("#events", HTMLOListElement);
  readonly #began = performance.now();

  /** Adds a line at the end, and shows it. */
  add(actor: Actor, text: string): void {
    const time = ((performance.now() - this.#began) / 1_000).toFixed(1);
    this.#list.append(
      element(
        "li",
        { className: actor },
        element("span", { className: "time" }, `${time} s`),
        element("span", {}, text),
      ),
    );
    this.#list.scrollTop = this.#list.scrollHeight;
  }

  clear(): void {
    this.#list.replaceChildren();
  }
}
