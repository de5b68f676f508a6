import { CloseError } from "./errors.js";
import { follow } from "./follow.js";
import type { CallOptions } from "./options.js";

/** What to list. */
export interface ListParams {
  /**
   * How many actions to ask for at once. More than 100 may be refused (inferred).
   *
   * @default 100
   */
  pageSize?: number;
}

/** Which bulk emails to list. */
export interface EmailListParams extends ListParams {
  /** Only those that send this template. */
  templateId?: string;
}

/** Bulk actions of one kind, newest first (inferred). Each walk through them starts anew. */
export interface ActionList<Action> extends AsyncIterable<Action> {
  /** The same in pages. The next page is asked for while you work on one. */
  pages(): AsyncIterable<Action[]>;
  /**
   * Collects actions.
   *
   * @param options `limit`: how many at most. An organization may have very many.
   */
  toArray(options: { limit: number }): Promise<Action[]>;
}

/** A page, as Close sends it. */
export interface Page<Action> {
  data: Action[];
  has_more: boolean;
}

/** Asks for a page: how many to leave out, and how many to return. */
export type AskForPage<Action> = (
  range: { _skip: number; _limit: number },
  options: CallOptions,
) => Promise<Page<Action>>;

/**
 * Makes a list of what comes in pages.
 *
 * @param ask Asks for a page.
 * @param pageSize How many to ask for at once.
 * @param options Goes to each request; its signal ends the walk.
 * @returns The list. Nothing is sent before someone walks through it.
 */
export function list<Action extends { id: string }>(
  ask: AskForPage<Action>,
  pageSize = 100,
  options: CallOptions = {},
): ActionList<Action> {
  return {
    async *[Symbol.asyncIterator]() {
      for await (const page of pages(Infinity)) yield* page;
    },
    pages: () => pages(Infinity),
    async toArray({ limit }) {
      if (!(limit >= 0)) throw new CloseError("not_sent", "toArray needs a limit of 0 or more.");
      const actions: Action[] = [];
      if (limit > 0) for await (const page of pages(limit)) actions.push(...page);
      return actions.slice(0, limit);
    },
  };

  /** Yields pages until there are enough actions, and asks for none that is then not needed. */
  async function* pages(enough: number): AsyncGenerator<Action[], void> {
    const _limit = Math.min(pageSize, enough);
    const following = follow(options.signal);
    const askFor = (_skip: number) =>
      ask({ _skip, _limit }, { ...options, signal: following.signal });
    let taken = 0;
    let _skip = 0;
    let known = new Set<string>();
    try {
      for (let asked: Promise<Page<Action>> | undefined = askFor(0); asked; ) {
        const { data, has_more }: Page<Action> = await asked;
        // Actions that were started meanwhile push others from the page before onto this one.
        const page = data.filter(({ id }) => !known.has(id));
        known = new Set(data.map(({ id }) => id));
        taken += page.length;
        _skip += data.length;
        // A page without actions has no next one, whatever it says.
        asked = has_more && data.length > 0 && taken < enough ? askFor(_skip) : undefined;
        // Its failure is told when the page is needed, and it may never be.
        asked?.catch(() => {});
        if (page.length > 0) yield page;
      }
    } finally {
      following.end();
    }
  }
}
