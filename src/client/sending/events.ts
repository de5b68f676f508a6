/** Something that the client did of its own accord. Holds no credential. */
export interface ClientEvent {
  /**
   * - `wait`: the request is held back, because Close says that no more are allowed for now.
   * - `retry`: the request is going to be sent again.
   * - `lost`: a create was sent and its answer was lost.
   * - `look_up`: the latest actions were looked through for it; `found` says how many it may be.
   */
  type: "wait" | "retry" | "lost" | "look_up";
  method: string;
  /** Path below the base address. */
  path: string;
  /** How many times the request was sent so far, or the actions were looked through. */
  attempt: number;
  /** How long the client waits next, in milliseconds. */
  delayMs: number;
  /** HTTP status of the answer, if there was one. */
  status?: number;
  /** With `lost` and `retry`, where there was no answer: what the call would fail with. */
  code?: string;
  /** With `look_up`: how many actions were found. */
  found?: number;
}

/** Tells of an event. */
export type Tell = (event: ClientEvent) => void;

/**
 * Makes what tells a listener. What it throws, at once or later, harms nothing.
 *
 * @param listener The listener, if there is one.
 */
export function teller(listener: ((event: ClientEvent) => unknown) | undefined): Tell {
  return (event) => {
    (async () => listener?.(event))().catch(() => {});
  };
}
