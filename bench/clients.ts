import { type CreateBulkEdit, createClient } from "close-bulk-actions";
import createOpenapiClient from "openapi-fetch";
import type { paths } from "../generated/types.js";
import { load } from "./peers/load.js";

/** What sends the requests. */
export type Fetch = typeof globalThis.fetch;

/** The same two calls, through one client. They reject when the answer is no success. */
export interface Caller {
  create(body: CreateBulkEdit): Promise<unknown>;
  get(id: string): Promise<unknown>;
}

const baseUrl = "https://api.close.com/api/v1";
const apiKey = "api_bench";
const headers = { authorization: `Basic ${btoa(`${apiKey}:`)}` };

/** The client, with its defaults. */
export function ours(fetch: Fetch): Caller {
  return createClient({ apiKey, baseUrl, fetch }).edits;
}

/** The bare client that ours is built on. */
export function openapiFetch(fetch: Fetch): Caller {
  const client = createOpenapiClient<paths>({ baseUrl, fetch, headers });
  return {
    create: async (body) => succeeded(await client.POST("/bulk_action/edit/", { body })),
    get: async (id) =>
      succeeded(await client.GET("/bulk_action/edit/{id}/", { params: { path: { id } } })),
  };
}

function succeeded({ data, response }: { data?: unknown; response: Response }): unknown {
  if (!data) throw new Error(`Answered ${response.status}.`);
  return data;
}

/** ky, with its defaults but for what is given. */
export async function ky(fetch: Fetch, options: { retry?: number } = {}): Promise<Caller> {
  interface Ky {
    create(options: object): Ky;
    post(path: string, options: object): { json(): Promise<unknown> };
    get(path: string): { json(): Promise<unknown> };
  }
  const { default: ky } = await load<{ default: Ky }>("ky");
  const client = ky.create({ prefixUrl: baseUrl, fetch, headers, ...options });
  return {
    create: (body) => client.post("bulk_action/edit/", { json: body }).json(),
    get: (id) => client.get(`bulk_action/edit/${id}/`).json(),
  };
}

/** ofetch, with its defaults. */
export async function ofetch(fetch: Fetch): Promise<Caller> {
  type OFetch = (path: string, options?: object) => Promise<unknown>;
  const { createFetch } = await load<{ createFetch(options: object): OFetch }>("ofetch");
  const client = createFetch({ fetch, defaults: { baseURL: baseUrl, headers } });
  return {
    create: (body) => client("/bulk_action/edit/", { method: "POST", body }),
    get: (id) => client(`/bulk_action/edit/${id}/`),
  };
}

/** axios, with its adapter for `fetch` and else its defaults. */
export async function axios(fetch: Fetch): Promise<Caller> {
  interface Axios {
    create(options: object): Axios;
    post(path: string, body: object): Promise<{ data: unknown }>;
    get(path: string): Promise<{ data: unknown }>;
  }
  const { default: axios } = await load<{ default: Axios }>("axios");
  const env = { fetch, Request, Response };
  const client = axios.create({ baseURL: baseUrl, headers, adapter: "fetch", env });
  return {
    create: async (body) => (await client.post("/bulk_action/edit/", body)).data,
    get: async (id) => (await client.get(`/bulk_action/edit/${id}/`)).data,
  };
}
