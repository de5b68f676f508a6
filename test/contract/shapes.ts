/** Name of a property to what it holds; "or null" says that it may be null. */
export type Shape = Record<string, string>;

const everyKind: Shape = {
  id: "string",
  organization_id: "string",
  created_by: "string or null",
  updated_by: "string or null",
  date_created: "string or null",
  date_updated: "string or null",
  status: "created, loading, processing, done, paused, resuming, error or null",
  n_leads: "integer or null",
  n_leads_processed: "integer",
  n_objects: "integer or null",
  n_objects_processed: "integer",
  query: "string or null",
  s_query: "object",
  results_limit: "integer or null",
  sort: "list of object",
  send_done_email: "boolean",
};

/** The objects of Close's own OpenAPI document, property for property, by our name for them. */
export const shapes: Record<string, Shape> = {
  BulkEmail: {
    ...everyKind,
    contact_preference: "lead, contact, all or null",
    email_account_id: "string or null",
    sender: "string or null",
    template_id: "string or null",
  },
  BulkSequenceSubscription: {
    ...everyKind,
    action_type: "subscribe, resume, resume_finished, pause, reassign",
    contact_preference: "lead, contact or null",
    sequence_id: "string or null",
    sender_account_id: "string or null",
    sender_email: "string or null",
    sender_name: "string or null",
    from_phone_number_id: "string or null",
    calls_assigned_to: "list of string or null",
  },
  BulkDelete: {
    ...everyKind,
    bulk_object_type: "lead, contact, call, custom_activity, form_submission",
  },
  BulkEdit: {
    ...everyKind,
    type: [
      "set_lead_status",
      "set_custom_field",
      "clear_custom_field",
      "set_contact_custom_field",
      "clear_contact_custom_field",
      "set_opportunity_custom_field",
      "clear_opportunity_custom_field",
      "set_activity_custom_field",
      "clear_activity_custom_field",
      "set_custom_object_custom_field",
      "clear_custom_object_custom_field",
      "set_global_custom_field",
      "clear_global_custom_field",
    ].join(", "),
    lead_status_id: "string or null",
    custom_field_name: "string or null",
    custom_field_value: "string or null",
  },
};
