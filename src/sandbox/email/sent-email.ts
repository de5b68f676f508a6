/** An email that the sandbox would have sent. It never leaves the sandbox. */
export interface SentEmail {
  /** When, such as `2015-03-16T00:19:50.141000+00:00`. */
  date: string;
  from: string;
  to: string;
  subject: string;
  body: string;
  /** The bulk action that sent it, or that it tells the end of. */
  bulk_action_id: string | null;
  /** `template` to a contact, `done` to the user who started the action. */
  type: "template" | "done";
  lead_id: string | null;
  contact_id: string | null;
}
