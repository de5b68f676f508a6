import type { Fault } from "../../../../src/sandbox/index.js";

/** Something that goes wrong with the next edit, on purpose. */
export interface Mishap {
  id: string;
  name: string;
  /** What to look out for. */
  hint: string;
  faults: readonly Fault[];
}

const create = { method: "POST", path: "/bulk_action/edit/", nth: 1 } as const;

/** What the reader can let go wrong, as fault plans of the sandbox. */
export const mishaps: readonly Mishap[] = [
  { id: "nothing", name: "Nothing", hint: "", faults: [] },
  {
    id: "answer",
    name: "The answer is lost",
    hint: "The edit runs, and the client finds it.",
    faults: [{ fault: "reset_after", ...create }],
  },
  {
    id: "request",
    name: "The request is lost",
    hint: "Nothing runs, but the client cannot know that. It looks four times, then says so.",
    faults: [{ fault: "reset_before", ...create }],
  },
  {
    id: "refused",
    name: "Two refusals: too many requests",
    hint: "A refused create was not carried out, so it is sent again.",
    faults: [
      { fault: "status", status: 429, headers: { "Retry-After": "2" }, ...create, times: 2 },
    ],
  },
  {
    id: "look",
    name: "A look at the progress is lost",
    hint: "A read may be sent again as often as needed.",
    faults: [{ fault: "reset_before", method: "GET", path: "/bulk_action/edit/*", nth: 4 }],
  },
];
