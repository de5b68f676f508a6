import { find } from "../dom.js";

/** The bar that tells how many leads are done. */
export class ProgressBar {
  readonly #bar = find("#progress", HTMLElement);
  readonly #fill = find("#progress span", HTMLElement);
  readonly #count = find("#count", HTMLElement);

  /**
   * Shows how far an action is.
   *
   * @param done Leads that are processed.
   * @param total Leads that match; null while they are being counted.
   */
  show(done: number, total: number | null): void {
    const percent = total ? Math.round((done / total) * 100) : 0;
    this.#set(
      percent,
      total === null ? "The leads are being counted" : `${done} of ${total} leads`,
    );
  }

  /** Shows that there is no action. */
  clear(): void {
    this.#set(0, "No leads yet");
  }

  #set(percent: number, words: string): void {
    this.#bar.setAttribute("aria-valuenow", String(percent));
    this.#bar.setAttribute("aria-valuetext", words);
    this.#fill.style.width = `${percent}%`;
    this.#count.textContent = words;
  }
}
