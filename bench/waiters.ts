import type { BulkAction } from "close-bulk-actions";
import { waitUntilDone } from "../src/client/wait.js";
import type { Waiter } from "../test/client/wait-for-many.js";

/** The client's own. */
export const ours: Waiter = (look, time) => waitUntilDone(look, {}, time);

/** Those that programs have where no client waits for them. */
export const others: Record<string, Waiter> = {
  "every 1 s": waiter(() => 1_000),
  "every 5 s": waiter(() => 5_000),
  "every 30 s": waiter(() => 30_000),
  "1 s, doubled up to 60 s": waiter(({ looks }) => Math.min(60_000, 1_000 * 2 ** (looks - 1))),
  // The rest at the speed so far.
  "straight line, 1 to 60 s": waiter(({ action, elapsedMs }) => {
    const { n_leads, n_leads_processed } = action;
    if (n_leads === null || n_leads_processed === 0) return 1_000;
    const rest = (elapsedMs / n_leads_processed) * (n_leads - n_leads_processed);
    return Math.min(60_000, Math.max(1_000, rest));
  }),
};

/** What a waiter knows after a look. */
interface Known {
  action: BulkAction;
  looks: number;
  elapsedMs: number;
}

/** A waiter that says after each look how long to wait until the next one. */
function waiter(next: (known: Known) => number): Waiter {
  return async (look, time) => {
    const start = time.now();
    for (let looks = 1; ; looks += 1) {
      const action = await look();
      if (action.status === "done") return;
      await time.sleep(next({ action, looks, elapsedMs: time.now() - start }));
    }
  };
}
