/** What the cases are told of where they run. */
export interface Setting {
  /** Base address of a sandbox that only this runtime calls; see `served.ts`. */
  served: string;
  /** The same, where nothing listens. */
  deserted: string;
  /** Whether a failed `fetch` tells that no connection was opened. */
  tellsUnopened: boolean;
  /**
   * On which connections the runtime's own `fetch` sends a POST a second time when they break before the
   * answer: on fresh ones, or on those that carried another request before. Nothing above it sees that.
   */
  repeatsPost: readonly ("fresh" | "used")[];
}

/** What has to be true everywhere, by the sentence that says so. A case that is not true throws. */
export type Cases = Record<string, (setting: Setting) => Promise<void>>;

/** What became of the cases. */
export interface Outcome {
  name: string;
  /** Why it failed; nothing when it passed. */
  error?: string;
}
