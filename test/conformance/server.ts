import type { Sandbox } from "close-bulk-actions/sandbox";

/** What the client of a case talks to, in a time that passes only when it is told to. */
export interface Server {
  readonly clock: Sandbox["clock"];
  fetch(request: Request): Promise<Response>;
  /** How many bulk actions there are. */
  countActions(): number;
}

/** When every case begins. */
export const start = Date.UTC(2026, 0, 5, 9);

/** The user whose credentials are right. */
export const user = { id: "user_1", apiKey: "api_sandbox", accessToken: "token_sandbox" };

/** What a bulk action is like, where a case does not say. */
export const usual = {
  action: {
    status: "created",
    created_by: user.id,
    date_created: "2026-01-05T08:00:00Z",
    results_limit: null,
    sort: [],
    send_done_email: true,
  },
  bodies: {
    edit: { type: "set_lead_status", lead_status_id: "stat_1", s_query: { type: "match_all" } },
    delete: { s_query: { type: "match_all" } },
    email: { template_id: "tmpl_1", contact_preference: "lead", s_query: { type: "match_all" } },
  },
} as const;
