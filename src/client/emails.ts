import { type BulkActionResource, bulkActions } from "./bulk-actions.js";
import { call } from "./call.js";
import { countReached } from "./expect.js";
import type { Connection } from "./http.js";
import { isObject } from "./is-object.js";
import type { EmailListParams } from "./list.js";
import type { CallOptions } from "./options.js";
import type { BulkEmail, CreateBulkEmail, RenderedEmail } from "./types.js";

/** How to preview a bulk email. */
export interface EmailPreviewOptions extends CallOptions {
  /**
   * How many emails to look at, from 0 to 100.
   *
   * @default 3
   */
  sample?: number;
}

/** What a bulk email would do. */
export interface EmailPreview {
  /** How many leads match. */
  total: number;
  /** How many of them lie within `results_limit`. A lead may get no email, or several. */
  limited: number;
  /** The emails to the first few leads, as they would be sent. */
  sample: RenderedEmail[];
}

/** What can be done with bulk emails. */
export interface EmailResource
  extends BulkActionResource<BulkEmail, CreateBulkEmail, EmailListParams> {
  /**
   * Counts the leads that a bulk email would reach, and renders the first few emails, before anything is
   * sent.
   *
   * @param body What `create` is to be given.
   * @param options How many emails to look at.
   * @returns The count and the emails, from one request and one for each email.
   * @throws {CloseError} When Close refuses the filter or the template, or no count can be had. The filter
   *   travels in the address of the request, where Close may refuse one of thousands of letters.
   */
  preview(body: CreateBulkEmail, options?: EmailPreviewOptions): Promise<EmailPreview>;
}

/**
 * Makes the methods of bulk emails.
 *
 * @param connection What to send with.
 */
export function emails(connection: Connection): EmailResource {
  return {
    ...bulkActions<BulkEmail, CreateBulkEmail>(connection, "email"),
    preview: (body, options) => previewEmails(connection, body, options),
  };
}

async function previewEmails(
  connection: Connection,
  body: CreateBulkEmail,
  { sample = 3, ...options }: EmailPreviewOptions = {},
): Promise<EmailPreview> {
  const { total, limited } = await countReached(connection, body, options);
  const { template_id, s_query, sort, results_limit } = body;
  const { contact_preference, email_account_id, sender } = body;
  const render = (entry: number) =>
    call<RenderedEmail>(connection, "GET /email_template/{id}/render/", {
      ...options,
      path: { id: template_id },
      query: {
        s_query: JSON.stringify(s_query),
        sort: sort && JSON.stringify(sort),
        results_limit: results_limit ?? undefined,
        contact_preference,
        email_account_id,
        sender,
        entry,
      },
      holds: isObject,
    });
  const emails = await Promise.all(
    Array.from({ length: Math.min(sample, limited) }, (_, entry) => render(entry)),
  );
  // Where fewer leads than that get an email, Close answers with an empty object.
  return { total, limited, sample: emails.filter(({ email }) => email !== undefined) };
}
