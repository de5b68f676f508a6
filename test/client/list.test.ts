import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { CloseError } from "close-bulk-actions";
import { describe, expect, it } from "vitest";
import { type AskForPage, list } from "../../src/client/list.js";
import { stubbed } from "./stub.js";

const page = (ids: string[], has_more: boolean) => ({ data: ids.map((id) => ({ id })), has_more });
const idsOf = (actions: { id: string }[]) => actions.map(({ id }) => id);

/** What was asked for, as `[_skip, _limit]`. */
const ranges = (sent: { url: string }[]) =>
  sent.map(({ url }) => {
    const { searchParams } = new URL(url);
    return [searchParams.get("_skip"), searchParams.get("_limit")].map(Number);
  });

describe("a list", () => {
  it("walks through all pages, one action after the other", async () => {
    const { close, sent } = stubbed([page(["c", "b"], true), page(["a"], false)]);
    const ids: string[] = [];
    for await (const { id } of close.edits.list({ pageSize: 2 })) ids.push(id);
    expect(ids).toEqual(["c", "b", "a"]);
    expect(ranges(sent)).toEqual([
      [0, 2],
      [2, 2],
    ]);
    expect(sent[0]?.url).toContain("/api/v1/bulk_action/edit/?");
  });

  it("asks for 100 actions at once, unless told otherwise", async () => {
    const { close, sent } = stubbed([page([], false)]);
    for await (const _ of close.deletes.list()) break;
    expect(ranges(sent)).toEqual([[0, 100]]);
  });

  it("lists the emails of one template", async () => {
    const { close, sent } = stubbed([page([], false)]);
    for await (const _ of close.emails.list({ templateId: "tmpl_1" })) break;
    expect(new URL(sent[0]?.url ?? "").searchParams.get("template_id")).toBe("tmpl_1");
  });

  it("is sent nothing for before someone walks, and anew for each walk", async () => {
    const { close, sent } = stubbed([page(["a"], false)]);
    const edits = close.edits.list();
    expect(sent).toHaveLength(0);
    for (const walk of [1, 2]) {
      expect(idsOf(await edits.toArray({ limit: 5 }))).toEqual(["a"]);
      expect(sent).toHaveLength(walk);
    }
  });

  it("leaves out what new actions pushed from the page before", async () => {
    const { close } = stubbed([
      page(["d", "c"], true),
      page(["c", "b"], true),
      page(["b", "a"], false),
    ]);
    const pages: string[][] = [];
    for await (const each of close.edits.list({ pageSize: 2 }).pages()) pages.push(idsOf(each));
    expect(pages).toEqual([["d", "c"], ["b"], ["a"]]);
  });

  it("shows no page without an action", async () => {
    const { close } = stubbed([page(["b"], true), page(["b"], true), page(["a"], false)]);
    const pages: string[][] = [];
    for await (const each of close.edits.list({ pageSize: 1 }).pages()) pages.push(idsOf(each));
    expect(pages).toEqual([["b"], ["a"]]);
    const none = stubbed([page([], false)])
      .close.edits.list()
      .pages();
    for await (const each of none) expect(each).toBeUndefined();
  });

  it("ends at an empty page, whatever it says", async () => {
    const { close, sent } = stubbed([
      page(["a"], true),
      page([], true),
      { status: 404, body: "one too many" },
    ]);
    expect(idsOf(await close.edits.list().toArray({ limit: 9 }))).toEqual(["a"]);
    expect(sent).toHaveLength(2);
  });

  it.each([
    ["no data", { has_more: false }],
    ["what is no action", { data: [null], has_more: false }],
  ])("fails where the answer holds %s", async (_, answer) => {
    const { close } = stubbed([answer]);
    await expect(close.edits.list().toArray({ limit: 1 })).rejects.toMatchObject({
      code: "unreadable",
    });
  });
});

/** Pages that are handed out one by one. */
function controlled() {
  const asked: { _skip: number; answer(ids: string[], has_more: boolean): void }[] = [];
  const failing: ((error: Error) => void)[] = [];
  const signals: (AbortSignal | undefined)[] = [];
  const ask: AskForPage<{ id: string }> = ({ _skip }, { signal }) =>
    new Promise((resolve, reject) => {
      signals.push(signal);
      failing.push(reject);
      asked.push({ _skip, answer: (ids, has_more) => resolve(page(ids, has_more)) });
    });
  return { asked, failing, signals, ask };
}

describe("the next page", () => {
  it("is asked for while the caller works on one, and no other before the caller goes on", async () => {
    const { asked, ask } = controlled();
    const pages = list(ask).pages()[Symbol.asyncIterator]();
    const first = pages.next();
    asked[0]?.answer(["a"], true);
    await first;
    expect(asked.map(({ _skip }) => _skip)).toEqual([0, 1]);
    asked[1]?.answer(["b"], true);
    await new Promise(setImmediate);
    expect(asked).toHaveLength(2);
    await pages.next();
    expect(asked.map(({ _skip }) => _skip)).toEqual([0, 1, 2]);
  });

  it("may fail unnoticed when nobody needs it, and is ended", async () => {
    const { asked, failing, signals, ask } = controlled();
    const unhandled: unknown[] = [];
    const note = (error: unknown) => unhandled.push(error);
    process.on("unhandledRejection", note);
    const caller = new AbortController();
    const walk = (async () => {
      for await (const _ of list(ask, 100, { signal: caller.signal })) break;
    })();
    asked[0]?.answer(["a"], true);
    await walk;
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, true]);
    expect(caller.signal.aborted).toBe(false);
    failing[1]?.(new CloseError("network", "lost"));
    await new Promise(setImmediate);
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });

  it("fails the walk only when it is needed", async () => {
    const { asked, failing, ask } = controlled();
    const seen: string[] = [];
    const walk = (async () => {
      for await (const { id } of list(ask)) {
        seen.push(id);
        failing[1]?.(new CloseError("server_error", "502"));
        await new Promise(setImmediate);
      }
    })();
    asked[0]?.answer(["b", "a"], true);
    await expect(walk).rejects.toMatchObject({ code: "server_error" });
    expect(seen).toEqual(["b", "a"]);
  });

  it("is ended by the caller's signal, on which nothing is left", async () => {
    const { signals, ask } = controlled();
    const caller = new AbortController();
    const listeners = new Set<unknown>();
    const { signal } = caller;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = ((type: string, listener: () => void) => {
      listeners.add(listener);
      add(type, listener);
    }) as never;
    signal.removeEventListener = ((type: string, listener: () => void) => {
      listeners.delete(listener);
      remove(type, listener);
    }) as never;
    const walk = list(ask, 100, { signal }).pages()[Symbol.asyncIterator]();
    void walk.next();
    expect(listeners.size).toBe(1);
    caller.abort("enough");
    expect(signals[0]?.reason).toBe("enough");
    expect(listeners.size).toBe(0);
  });
});

describe("collecting", () => {
  it("takes as many as the limit says, and asks for no more than that needs", async () => {
    const { close, sent } = stubbed([
      page(["d", "c"], true),
      page(["b", "a"], true),
      { status: 404, body: "one too many" },
    ]);
    expect(idsOf(await close.edits.list({ pageSize: 2 }).toArray({ limit: 3 }))).toEqual([
      "d",
      "c",
      "b",
    ]);
    expect(sent).toHaveLength(2);
  });

  it("asks for small pages where few are wanted", async () => {
    const { close, sent } = stubbed([page(["c", "b", "a"], true)]);
    expect(await close.edits.list().toArray({ limit: 3 })).toHaveLength(3);
    expect(ranges(sent)).toEqual([[0, 3]]);
  });

  it("asks for nothing where nothing is wanted", async () => {
    const { close, sent } = stubbed([page(["a"], true)]);
    expect(await close.edits.list().toArray({ limit: 0 })).toEqual([]);
    expect(sent).toHaveLength(0);
  });

  it.each([undefined, Number.NaN, -1])("needs a limit, which %s is not", async (limit) => {
    const { close, sent } = stubbed([page(["a"], true)]);
    await expect(close.edits.list().toArray({ limit } as never)).rejects.toMatchObject({
      code: "not_sent",
    });
    expect(sent).toHaveLength(0);
  });
});

it("walks through 100,000 actions, asks for one page ahead, and holds on to no more", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  let collected = 0;
  const registry = new FinalizationRegistry(() => {
    collected += 1;
  });
  let asked = 0;
  const ask: AskForPage<{ id: string }> = async ({ _skip, _limit }) => {
    asked += 1;
    const data = Array.from({ length: _limit }, (_, nth) => ({ id: `bulkedit_${_skip + nth}` }));
    registry.register(data, undefined);
    return { data, has_more: _skip + _limit < 100_000 };
  };
  let walked = 0;
  let mostAhead = 0;
  for await (const _ of list(ask)) {
    walked += 1;
    mostAhead = Math.max(mostAhead, asked - Math.ceil(walked / 100));
    if (walked !== 90_000) continue;
    collectGarbage();
    await new Promise((resolve) => setTimeout(resolve, 20));
    // 900 pages were walked through: of those, the runtime may still hold a few.
    expect(collected).toBeGreaterThan(890);
  }
  expect({ walked, asked, mostAhead }).toEqual({ walked: 100_000, asked: 1_000, mostAhead: 1 });
});
