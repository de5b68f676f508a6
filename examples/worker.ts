// A worker, as Cloudflare runs it: POST starts a bulk edit, GET ?id=… tells how far it is. It waits for nothing, for it
// may not live that long. Put it behind your login: whoever reaches it can start edits.
import { CloseError, createClient } from "close-bulk-actions";
import { field, leads } from "close-bulk-actions/query";

/** What the platform gives to the worker. */
export interface Env {
  CLOSE_API_KEY: string;
  /** A sandbox, to try the worker. Without it, requests go to Close. */
  CLOSE?: { fetch(request: Request): Promise<Response> };
}

export default {
  async fetch(request: Request, { CLOSE_API_KEY: apiKey, CLOSE }: Env): Promise<Response> {
    const close = createClient({ apiKey, ...(CLOSE && { fetch: (sent) => CLOSE.fetch(sent) }) });
    const id = new URL(request.url).searchParams.get("id");
    try {
      if (request.method === "GET" && id) {
        const { status, n_leads, n_leads_processed } = await close.edits.get(id);
        return Response.json({ status, n_leads, n_leads_processed });
      }
      if (request.method === "POST") {
        const edit = await close.edits.create(
          {
            type: "clear_custom_field",
            custom_field_name: "Tier",
            s_query: leads(field("url").exists()),
          },
          { expect: { atMost: 500 } },
        );
        return Response.json({ id: edit.id }, { status: 202 });
      }
      return new Response("POST, or GET ?id=…", { status: 405, headers: { allow: "GET, POST" } });
    } catch (error) {
      if (!(error instanceof CloseError)) throw error;
      const { code, message } = error; // neither holds the key
      return Response.json({ code, message }, { status: code === "not_found" ? 404 : 502 });
    }
  },
};
