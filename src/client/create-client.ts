import type { SearchResult, SQuery } from "../../generated/types.js";
import { type BulkActionResource, bulkActions } from "./bulk-actions.js";
import { type EmailResource, emails } from "./emails.js";
import { connect, type Http } from "./http.js";
import type { ClientOptions } from "./options.js";
import {
  type Preview,
  type PreviewOptions,
  preview,
  type SearchOptions,
  search,
} from "./search.js";
import type { Time } from "./time.js";
import type {
  BulkDelete,
  BulkEdit,
  BulkSequenceSubscription,
  CreateBulkDelete,
  CreateBulkEdit,
  CreateBulkSequenceSubscription,
} from "./types.js";
import { walkable } from "./walkable.js";

/** A client for Close's bulk actions. */
export interface Client {
  /** Bulk emails: one template to every matching lead. */
  emails: EmailResource;
  /** Bulk sequence subscriptions: subscribe, pause, resume, reassign. */
  sequenceSubscriptions: BulkActionResource<
    BulkSequenceSubscription,
    CreateBulkSequenceSubscription
  >;
  /** Bulk deletes. Close documents no undo. */
  deletes: BulkActionResource<BulkDelete, CreateBulkDelete>;
  /** Bulk edits: lead status and custom fields. */
  edits: BulkActionResource<BulkEdit, CreateBulkEdit>;
  /**
   * Finds the objects that a filter matches, page after page.
   *
   * @param filter The filter, as a bulk action takes it under `s_query`.
   * @param options What to return of each object, how many, in which order.
   * @returns The objects, one after the other. Close yields at most 10,000. Each walk searches anew.
   * @throws {CloseError} While iterating, when a page cannot be had.
   */
  search(filter: SQuery, options?: SearchOptions): AsyncIterable<SearchResult>;
  /**
   * Counts what a filter matches and looks at the first few, before anything is done.
   *
   * @param filter The filter, as a bulk action takes it under `s_query`.
   * @param options How many to look at, and what of them to return.
   * @returns The count and the sample, from one request.
   * @throws {CloseError} When Close refuses the filter, or no count can be had.
   */
  preview(filter: SQuery, options?: PreviewOptions): Promise<Preview>;
  /** The bare typed openapi-fetch client, for every operation of the contract. It does not throw on a refusal. */
  http: Http;
}

/**
 * Makes a client.
 *
 * @param options An `apiKey` or an `accessToken`; all else has a default.
 * @param time Clock, sleep and chance: those of a test. Default: the machine's.
 * @returns The client. No request is sent before a method is called.
 * @throws {TypeError} When there is not exactly one credential, or `baseUrl` is no address or holds one.
 *
 * @example
 * const close = createClient({ apiKey: "api_…" });
 */
export function createClient(options: ClientOptions, time?: Time): Client {
  const connection = connect(options, time);
  return {
    emails: emails(connection),
    sequenceSubscriptions: bulkActions(connection, "sequence_subscription"),
    deletes: bulkActions(connection, "delete"),
    edits: bulkActions(connection, "edit"),
    search: (filter, settings) => walkable(() => search(connection, filter, settings)),
    preview: (filter, settings) => preview(connection, filter, settings),
    http: connection.http,
  };
}
