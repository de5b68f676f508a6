// The live page: a sandbox, a client and the panels that show what the two do.
import { createClient } from "../../../src/client/index.js";
import { createSandbox } from "../../../src/sandbox/index.js";
import { find } from "./dom.js";
import { EventLog } from "./live/event-log.js";
import { ExchangeList } from "./live/exchange-list.js";
import { FilterPanel } from "./live/filter-panel.js";
import { readyFilters } from "./live/filters.js";
import { recording } from "./live/recording.js";
import { RunPanel } from "./live/run-panel.js";
import { inWords } from "./live/words.js";

const sandbox = createSandbox({ leads: 1_200, leadsPerSecond: 30 });
const events = new EventLog();
const exchanges = new ExchangeList();
const close = createClient({
  apiKey: sandbox.apiKey,
  fetch: recording(sandbox.fetch, (exchange) => exchanges.add(exchange)),
  onEvent: (event) => events.add("client", inWords(event)),
});

const filter = new FilterPanel(close, readyFilters(sandbox.org));
const run = new RunPanel(close, sandbox, filter, events);

find("[data-lead-count]", HTMLElement).textContent = String(sandbox.org.leads.size);
find("#reset", HTMLButtonElement).addEventListener("click", () => {
  sandbox.reset();
  run.reset();
  events.clear();
  exchanges.clear();
  filter.refresh();
});
filter.refresh();
run.offerStatuses();
