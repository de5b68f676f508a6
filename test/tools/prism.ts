import { deepStrictEqual as same } from "node:assert";
import { startPrism } from "../../bench/server.js";
import { rightBodies, wrongBodies } from "./clients/bodies.js";
import type { Tool } from "./tool.js";

const headers = { authorization: `Basic ${btoa("api_key:")}`, "content-type": "application/json" };

/** https://stoplight.io/open-source/prism */
export const prism: Tool = {
  name: "Prism",
  package: "@stoplight/prism-cli",
  async check() {
    const { url, stop } = await startPrism();
    const status = async (path: string, body?: unknown, more: object = { headers }) => {
      const method = body === undefined ? "GET" : "POST";
      const text = body === undefined ? null : JSON.stringify(body);
      return (await fetch(url + path, { method, body: text, ...more })).status;
    };
    try {
      same(await status("/me/"), 200);
      same(await status("/me/", undefined, {}), 401);
      const s_query = { type: "object_type", object_type: "lead" };
      same(await status("/bulk_action/delete/", { s_query }), 200);
      same(await status("/bulk_action/delete/", {}), 400);
      const edits = Object.values({ ...(await rightBodies()), ...wrongBodies });
      // It answers wrong edits as well: docs/tools.md.
      for (const edit of edits) same(await status("/bulk_action/edit/", edit), 200);
    } finally {
      await stop();
    }
    return "mocks look-ups and creates; refuses a missing key and a delete without a filter";
  },
};
