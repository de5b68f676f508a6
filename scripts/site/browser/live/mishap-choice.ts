import { element, find } from "../dom.js";
import { type Mishap, mishaps } from "./mishaps.js";

/** Offers the mishaps, one to be chosen. The first one is. */
export class MishapChoice {
  readonly #group = find("#mishaps", HTMLFieldSetElement);

  constructor() {
    this.#group.append(
      ...mishaps.map(({ id, name, hint }, index) =>
        element(
          "label",
          {},
          element("input", { type: "radio", name: "mishap", value: id, checked: index === 0 }),
          element("span", {}, name, element("small", {}, hint)),
        ),
      ),
    );
  }

  /** The chosen one. */
  get chosen(): Mishap | undefined {
    const checked = find("input:checked", HTMLInputElement, this.#group);
    return mishaps.find(({ id }) => id === checked.value);
  }
}
