import {
  type Client,
  CloseError,
  type SearchResult,
  type SQuery,
} from "../../../../src/client/index.js";
import { element, find } from "../dom.js";
import type { ReadyFilter } from "./filters.js";

/** How long nothing is typed before the leads are counted, in milliseconds. */
const pauseMs = 300;

/** Where the reader chooses leads, and sees how many match and which. */
export class FilterPanel {
  readonly #close: Client;
  readonly #choice = find("#ready-filter", HTMLSelectElement);
  readonly #text = find("#filter-text", HTMLTextAreaElement);
  readonly #matches = find("#matches", HTMLElement);
  readonly #sample = find("#sample", HTMLElement);
  /** Counts what is asked, for answers may overtake each other. */
  #asked = 0;

  constructor(close: Client, ready: readonly ReadyFilter[]) {
    this.#close = close;
    this.#choice.append(...ready.map(({ name }) => element("option", {}, name)));
    this.#choice.addEventListener("change", () => this.#take(ready));
    let timer: ReturnType<typeof setTimeout>;
    this.#text.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.refresh(), pauseMs);
    });
    this.#write(ready[0]);
  }

  /**
   * The filter as it is written.
   *
   * @throws {SyntaxError} When it is no JSON.
   */
  get filter(): SQuery {
    // Whatever the reader writes: the sandbox says what is wrong with it.
    return JSON.parse(this.#text.value) as SQuery;
  }

  /** Counts the leads again, and shows the first few. */
  async refresh(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { message, sample } = await this.#look();
    if (asked !== this.#asked) return;
    this.#matches.textContent = message;
    this.#matches.classList.toggle("bad", sample === undefined);
    this.#text.setAttribute("aria-invalid", String(sample === undefined));
    this.#sample.replaceChildren(...(sample ?? []).map(row));
  }

  async #look(): Promise<{ message: string; sample?: SearchResult[] }> {
    try {
      const fields = { lead: ["display_name", "status_label"] };
      const { total, sample } = await this.#close.preview(this.filter, { fields, sample: 6 });
      const those = total > sample.length ? ` The first ${sample.length}:` : "";
      return {
        message: `${total} ${total === 1 ? "lead matches" : "leads match"}.${those}`,
        sample,
      };
    } catch (error) {
      if (error instanceof SyntaxError) return { message: `This is no JSON yet: ${error.message}` };
      if (error instanceof CloseError) return { message: error.message };
      throw error;
    }
  }

  #take(ready: readonly ReadyFilter[]): void {
    this.#write(ready[this.#choice.selectedIndex]);
    this.refresh();
  }

  #write(ready: ReadyFilter | undefined): void {
    this.#text.value = JSON.stringify(ready?.filter, null, 2);
  }
}

function row({ display_name, status_label }: SearchResult): HTMLTableRowElement {
  return element(
    "tr",
    {},
    element("td", {}, String(display_name)),
    element("td", {}, String(status_label)),
  );
}
