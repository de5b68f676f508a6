/** Parameters that may be left out, and that a sample gives all the same: without them it would show nothing. */
export const shownParameters: Readonly<Record<string, readonly string[]>> = {
  renderEmailTemplate: ["lead_id", "contact_id"],
  listSequenceSubscriptions: ["sequence_id"],
  listEvents: ["object_type", "action"],
};
