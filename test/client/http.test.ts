import { createClient } from "close-bulk-actions";
import { describe, expect, it, vi } from "vitest";
import { placed } from "../contract/contract.js";
import { FakeTime } from "./fake-time.js";
import { stubbed } from "./stub.js";

describe("close.http", () => {
  it("sends a list in a query with commas", async () => {
    const { close, sent } = stubbed([{ data: [], has_more: false }]);
    await close.http.GET("/saved_search/", {
      params: { query: { type__in: ["lead", "contact"] } },
    });
    expect(sent[0]?.url).toBe("https://api.close.com/api/v1/saved_search/?type__in=lead,contact");
  });

  it("does so because the contract says it of every list", () => {
    const lists = placed
      .flatMap(({ parameters }) => parameters)
      .filter(({ schema }) => (schema as { type?: string }).type === "array");
    expect(lists.map(({ name }) => name)).toEqual(["type__in", "_fields"]);
    for (const { style, explode } of lists) expect([style, explode]).toEqual(["form", false]);
  });

  it("sends the time zone where one is given, on every request", async () => {
    const zones: (string | null)[] = [];
    const answer = ({ headers }: Request) => {
      zones.push(headers.get("x-tz-offset"));
      return Response.json({ id: "x" });
    };
    await stubbed([answer], { tzOffset: -2.5 }).close.http.GET("/me/");
    await stubbed([answer], { tzOffset: 0 }).close.edits.get("bulkedit_1");
    await stubbed([answer]).close.http.GET("/me/");
    expect(zones).toEqual(["-2.5", "0", null]);
  });

  it("runs middleware once for a request that is sent three times, as it left it", async () => {
    const failing = { status: 503, body: "" };
    const time = new FakeTime();
    const { close, sent } = stubbed([failing, failing, { data: [] }], {}, time);
    const seen: string[] = [];
    close.http.use({
      onRequest({ request }) {
        seen.push("request");
        return new Request(`${request.url}?marked`, request);
      },
      onResponse: ({ response }) => {
        seen.push(`response ${response.status}`);
      },
    });
    const body = { query: { type: "match_all" } } as const;
    await time.run(close.http.POST("/data/search/", { body }));
    expect(seen).toEqual(["request", "response 200"]);
    expect(sent.map(({ url, body }) => [url.slice(28), body])).toEqual(
      Array(3).fill(["/data/search/?marked", body]),
    );
  });

  it("can be read in every way, and again in middleware", async () => {
    const read = async (parseAs: "json" | "text" | "blob" | "arrayBuffer" | "stream") => {
      const { close } = stubbed(['{"id":"user_1"}']);
      const copies: string[] = [];
      close.http.use({
        async onResponse({ response }) {
          copies.push(await response.clone().text(), await response.text());
          expect(response).toBeInstanceOf(Response);
          expect(response.bodyUsed).toBe(false);
        },
      });
      const { data } = await close.http.GET("/me/", { parseAs });
      const text =
        parseAs === "json" ? JSON.stringify(data) : await new Response(data as never).text();
      return [...copies, text];
    };
    for (const way of ["json", "text", "blob", "arrayBuffer", "stream"] as const) {
      expect(await read(way)).toEqual(Array(3).fill('{"id":"user_1"}'));
    }
  });

  it("sends with the runtime's `fetch` of that moment, where none is given", async () => {
    const close = createClient({ apiKey: "k" });
    const fetch = vi.fn(async () => Response.json({ id: "user_1" }));
    vi.stubGlobal("fetch", fetch);
    try {
      expect((await close.http.GET("/me/")).data).toEqual({ id: "user_1" });
      expect(fetch).toHaveBeenCalledOnce();
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("takes answers of a class that is not the runtime's own", async () => {
    class ForeignResponse {
      readonly #inner = Response.json({ id: "user_1" }, { headers: { "content-length": "15" } });
      readonly ok = true;
      readonly status = 200;
      get headers() {
        return this.#inner.headers;
      }
      text() {
        return this.#inner.text();
      }
    }
    const { close } = stubbed([() => new ForeignResponse() as unknown as Response]);
    const { data, response } = await close.http.GET("/me/");
    expect([data, response.headers.get("content-length")]).toEqual([{ id: "user_1" }, "15"]);
  });

  it("takes answers without a body", async () => {
    const { close } = stubbed([() => new Response(null, { status: 204 })]);
    const { data, response } = await close.http.GET("/me/", { parseAs: "text" });
    expect([data, response.status, await response.clone().text()]).toEqual([undefined, 204, ""]);
  });

  it("throws where no answer came, by the same rules", async () => {
    const time = new FakeTime();
    const { close, sent } = stubbed([new TypeError("fetch failed")], { lookUp: false }, time);
    const code = (call: Promise<unknown>) => time.run(call.catch((error) => error.code));
    expect(await code(close.http.GET("/me/"))).toBe("network");
    expect(sent).toHaveLength(4);
    const body = { s_query: { type: "match_all" } } as const;
    expect(await code(close.http.POST("/bulk_action/delete/", { body }))).toBe("unknown_outcome");
    expect(sent).toHaveLength(5);
  });

  it("names paths as they are below the address, whatever the address", async () => {
    for (const baseUrl of [
      "http://127.0.0.1:4250/api/v1/",
      "https://proxy.acme.com",
      "HTTPS://Proxy.Acme.com:443/api/v1",
    ]) {
      const { close } = stubbed([{ status: 404, body: {} }, new Error("no")], {
        baseUrl,
        retry: false,
      });
      const events: unknown[] = [];
      await close.edits.get("bulkedit_1").catch((error) => events.push(error.request.path));
      await close.edits.get("bulkedit_1").catch((error) => events.push(error.request.path));
      expect(events).toEqual(Array(2).fill("/bulk_action/edit/bulkedit_1/"));
    }
  });

  it("shows a refusal whose text breaks off as one without text", async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new Error("reset")),
    });
    const { close } = stubbed([() => new Response(broken, { status: 403 })]);
    const { error, response } = await close.http.GET("/me/");
    expect([error, response.status]).toEqual(["", 403]);
  });

  it.each([
    "https://user:s3cret@acme.com",
    " https://user:s3cret@acme.com",
    "https:user:s3cret@acme.com",
    "https:\\\\user:s3cret@acme.com",
    "https://s3cret@acme.com",
  ])("takes no address that holds a credential, and does not show it: %j", (baseUrl) => {
    const make = () => createClient({ apiKey: "k", baseUrl });
    expect(make).toThrow(
      new TypeError("baseUrl must not hold a user name or password. Give an apiKey instead."),
    );
  });

  it.each(["//user:s3cret@acme.com", "acme.com/s3cret", ""])(
    "takes no address that is none, and does not show it: %j",
    (baseUrl) => {
      const make = () => createClient({ apiKey: "k", baseUrl });
      expect(make).toThrow(
        new TypeError("baseUrl is no address, such as https://api.close.com/api/v1."),
      );
    },
  );

  it("sends a search again whatever the address is written like", async () => {
    for (const baseUrl of [
      "https://acme.com/api/v1\n",
      " https://acme.com/a b/",
      "https://acme.com/x/../é",
    ]) {
      const time = new FakeTime();
      const answers = [
        { status: 503, body: "" },
        { data: [], count: { total: 0, limited: 0 } },
      ];
      const { close, sent } = stubbed(answers, { baseUrl }, time);
      await time.run(close.preview({ type: "match_all" }));
      expect(sent).toHaveLength(2);
    }
  });

  it("sends a search again also where a middleware sends it elsewhere", async () => {
    const time = new FakeTime();
    const answers = [
      { status: 503, body: "" },
      { data: [], count: { total: 0, limited: 0 } },
    ];
    const { close, sent } = stubbed(answers, {}, time);
    close.http.use({
      onRequest: ({ request }) =>
        new Request(request.url.replace("api.close.com", "proxy.acme.com"), request),
    });
    await time.run(close.preview({ type: "match_all" }));
    expect(sent.map(({ url }) => url)).toEqual(
      Array(2).fill("https://proxy.acme.com/api/v1/data/search/"),
    );
  });

  it("is refused as a middleware says that makes an answer of a failure", async () => {
    const { close } = stubbed([new TypeError("fetch failed")], { retry: false });
    close.http.use({ onError: () => Response.json({ error: "offline" }, { status: 403 }) });
    const call = close.edits.get("bulkedit_1");
    await expect(call).rejects.toMatchObject({ code: "forbidden", errors: ["offline"] });
  });

  it("does not throw on a refusal", async () => {
    const { close } = stubbed([{ status: 403, body: { error: "no" } }]);
    const { data, error, response } = await close.http.GET("/me/");
    expect([data, error, response.status]).toEqual([undefined, { error: "no" }, 403]);
  });
});
