import type { BulkEdit } from "../../../../src/client/index.js";
import { find } from "../dom.js";
import { Plot, type Point } from "./plot.js";
import { ProgressBar } from "./progress-bar.js";

/** What a status means, in words; of others, the status itself is shown. */
const statuses: Record<string, string> = {
  created: "Created. Its leads are going to be counted.",
  loading: "Its leads are being counted.",
  processing: "Running.",
  paused: "Paused. It can be resumed for seven days.",
  resuming: "Resuming.",
  done: "Done.",
  error: "Ended with an error.",
};

/** Shows how far an edit is: in words, as a bar, and over time. */
export class ActionView {
  readonly #bar = new ProgressBar();
  readonly #plot = new Plot();
  readonly #state = find("#state", HTMLElement);
  #began = 0;
  #points: Point[] = [];

  /** Forgets what was shown, and lets the time begin. */
  begin(words: string): void {
    this.#began = performance.now();
    this.#points = [];
    this.#bar.clear();
    this.#plot.draw([], null);
    this.say(words);
  }

  /** Shows what an answer tells of the edit. */
  show({ status, n_leads, n_leads_processed: done }: BulkEdit): void {
    const seconds = (performance.now() - this.#began) / 1_000;
    this.#points.push({ seconds, done, isPaused: status === "paused" });
    this.#plot.draw(this.#points, n_leads);
    this.#bar.show(done, n_leads);
    this.say(statuses[status ?? ""] ?? String(status));
  }

  /** Says something in place of the status. */
  say(...words: (string | Node)[]): void {
    // Said again, it would be read aloud again.
    if (words.length === 1 && this.#state.textContent === words[0]) return;
    this.#state.replaceChildren(...words);
  }
}
