import { type BulkEdit, type Client, CloseError } from "../../../../src/client/index.js";
import type { Sandbox } from "../../../../src/sandbox/index.js";
import { element, find } from "../dom.js";
import { ActionView } from "./action-view.js";
import type { EventLog } from "./event-log.js";
import type { FilterPanel } from "./filter-panel.js";
import { shortenIds } from "./ids.js";
import { MishapChoice } from "./mishap-choice.js";

/** Where the reader starts an edit, watches it, pauses and resumes it. */
export class RunPanel {
  readonly #close: Client;
  readonly #sandbox: Sandbox;
  readonly #filter: FilterPanel;
  readonly #events: EventLog;
  readonly #mishaps = new MishapChoice();
  readonly #view = new ActionView();
  readonly #newStatus = find("#new-status", HTMLSelectElement);
  readonly #start = find("#start", HTMLButtonElement);
  readonly #pause = find("#pause", HTMLButtonElement);
  /** Ends the run that goes on. */
  #stop: AbortController | undefined;
  /** The edit that can be paused or resumed. */
  #edit: BulkEdit | undefined;

  constructor(close: Client, sandbox: Sandbox, filter: FilterPanel, events: EventLog) {
    this.#close = close;
    this.#sandbox = sandbox;
    this.#filter = filter;
    this.#events = events;
    this.#start.addEventListener("click", () => this.#run());
    this.#pause.addEventListener("click", () => this.#pauseOrResume());
    this.reset();
  }

  /** Offers the statuses that a lead can have. */
  async offerStatuses(): Promise<void> {
    const { data } = await this.#close.http.GET("/status/lead/");
    const options = (data?.data ?? []).map(({ id, label }) =>
      element("option", { value: id, selected: label === "Qualified" }, label),
    );
    this.#newStatus.replaceChildren(...options);
  }

  /** Forgets the edit. */
  reset(): void {
    this.#stop?.abort();
    this.#end();
    this.#view.begin("Nothing was started yet.");
  }

  async #run(): Promise<void> {
    // The button stays in its place for the keyboard, so it is not really disabled.
    if (this.#stop) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.#start.setAttribute("aria-disabled", "true");
    this.#view.begin("The create is sent.");
    try {
      await this.#follow(stop.signal);
    } catch (error) {
      if (!stop.signal.aborted) this.#fail(error);
    }
    if (stop.signal.aborted) return;
    this.#end();
    await this.#filter.refresh();
  }

  async #follow(signal: AbortSignal): Promise<void> {
    this.#sandbox.faults.plan(this.#mishaps.chosen?.faults ?? []);
    this.#events.add("you", 'close.edits.create({ type: "set_lead_status", … })');
    const { id } = await this.#close.edits.create(
      {
        type: "set_lead_status",
        lead_status_id: this.#newStatus.value,
        s_query: this.#filter.filter,
      },
      { signal },
    );
    this.#events.add("you", `close.edits.watch("${shortenIds(id)}")`);
    const often = { minPollMs: 200, maxPollMs: 400, signal };
    for await (const { action } of this.#close.edits.watch(id, often)) this.#show(action);
  }

  async #pauseOrResume(): Promise<void> {
    if (!this.#edit) return;
    const { id, status } = this.#edit;
    const method = status === "paused" ? "resume" : "pause";
    this.#events.add("you", `close.edits.${method}("${shortenIds(id)}")`);
    try {
      this.#show(await this.#close.edits[method](id));
    } catch (error) {
      // It may have ended a moment before.
      if (error instanceof CloseError) this.#events.add("client", error.message);
      else throw error;
    }
  }

  #show(edit: BulkEdit): void {
    this.#view.show(edit);
    const isOver = edit.status === "done" || edit.status === "error";
    this.#edit = isOver ? undefined : edit;
    this.#pause.disabled = isOver;
    this.#pause.textContent = edit.status === "paused" ? "Resume" : "Pause";
  }

  #fail(error: unknown): void {
    if (error instanceof SyntaxError) {
      this.#view.say(`The filter is no JSON: ${error.message}`);
      return;
    }
    if (!(error instanceof CloseError)) throw error;
    const { code, message } = error;
    this.#events.add("client", `throws ${code}: ${message}`);
    this.#view.say(element("a", { href: `errors.html#${code}` }, code), `: ${message}`);
  }

  #end(): void {
    this.#stop = undefined;
    this.#edit = undefined;
    this.#start.removeAttribute("aria-disabled");
    this.#pause.disabled = true;
    this.#pause.textContent = "Pause";
  }
}
