// Made from openapi.yaml by `npm run generate`. Edit openapi.yaml, then run it again.

/** One operation of the contract. */
export interface Operation {
  /** HTTP method, in capitals. */
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path template below the base URL, with `{name}` for path parameters. */
  readonly path: string;
  /** `safe`: may be sent again. `refused-only`: only when it surely was not carried out. */
  readonly retry: "safe" | "refused-only";
}

/** Every operation, by operationId. */
export const operations = {
  listBulkEmails: { method: "GET", path: "/bulk_action/email/", retry: "safe" },
  createBulkEmail: { method: "POST", path: "/bulk_action/email/", retry: "refused-only" },
  getBulkEmail: { method: "GET", path: "/bulk_action/email/{id}/", retry: "safe" },
  updateBulkEmail: { method: "PUT", path: "/bulk_action/email/{id}/", retry: "safe" },
  listBulkSequenceSubscriptions: { method: "GET", path: "/bulk_action/sequence_subscription/", retry: "safe" },
  createBulkSequenceSubscription: { method: "POST", path: "/bulk_action/sequence_subscription/", retry: "refused-only" },
  getBulkSequenceSubscription: { method: "GET", path: "/bulk_action/sequence_subscription/{id}/", retry: "safe" },
  updateBulkSequenceSubscription: { method: "PUT", path: "/bulk_action/sequence_subscription/{id}/", retry: "safe" },
  listBulkDeletes: { method: "GET", path: "/bulk_action/delete/", retry: "safe" },
  createBulkDelete: { method: "POST", path: "/bulk_action/delete/", retry: "refused-only" },
  getBulkDelete: { method: "GET", path: "/bulk_action/delete/{id}/", retry: "safe" },
  updateBulkDelete: { method: "PUT", path: "/bulk_action/delete/{id}/", retry: "safe" },
  listBulkEdits: { method: "GET", path: "/bulk_action/edit/", retry: "safe" },
  createBulkEdit: { method: "POST", path: "/bulk_action/edit/", retry: "refused-only" },
  getBulkEdit: { method: "GET", path: "/bulk_action/edit/{id}/", retry: "safe" },
  updateBulkEdit: { method: "PUT", path: "/bulk_action/edit/{id}/", retry: "safe" },
  searchLeads: { method: "POST", path: "/data/search/", retry: "safe" },
  listLeadStatuses: { method: "GET", path: "/status/lead/", retry: "safe" },
  listLeadCustomFields: { method: "GET", path: "/custom_field/lead/", retry: "safe" },
  listContactCustomFields: { method: "GET", path: "/custom_field/contact/", retry: "safe" },
  listOpportunityCustomFields: { method: "GET", path: "/custom_field/opportunity/", retry: "safe" },
  listActivityCustomFields: { method: "GET", path: "/custom_field/activity/", retry: "safe" },
  listCustomObjectCustomFields: { method: "GET", path: "/custom_field/custom_object_type/", retry: "safe" },
  listSharedCustomFields: { method: "GET", path: "/custom_field/shared/", retry: "safe" },
  listSmartViews: { method: "GET", path: "/saved_search/", retry: "safe" },
  getSmartView: { method: "GET", path: "/saved_search/{id}/", retry: "safe" },
  listEmailTemplates: { method: "GET", path: "/email_template/", retry: "safe" },
  renderEmailTemplate: { method: "GET", path: "/email_template/{id}/render/", retry: "safe" },
  listSequences: { method: "GET", path: "/sequence/", retry: "safe" },
  listSequenceSubscriptions: { method: "GET", path: "/sequence_subscription/", retry: "safe" },
  listConnectedAccounts: { method: "GET", path: "/connected_account/", retry: "safe" },
  listPhoneNumbers: { method: "GET", path: "/phone_number/", retry: "safe" },
  getMe: { method: "GET", path: "/me/", retry: "safe" },
  listUsers: { method: "GET", path: "/user/", retry: "safe" },
  listEvents: { method: "GET", path: "/event/", retry: "safe" },
} as const;
operations satisfies Record<string, Operation>;

/** Name of an operation. */
export type OperationId = keyof typeof operations;

/** What a request of an operation is made of. */
export interface RequestParts {
  /** Path, query and header parameters; `schema` in the form of `schemas`. */
  readonly parameters: readonly {
    readonly name: string;
    readonly in: "path" | "query" | "header";
    readonly required: boolean;
    readonly schema: object;
  }[];
  /** Name in `schemas` of the JSON body; none when the operation takes no body. */
  readonly body?: string;
  /** Values of the property that chooses the body's form, where it has several. */
  readonly variants?: { readonly property: string; readonly values: readonly string[] };
}

/** What the requests are made of, by operationId. */
export const requests = {
  listBulkEmails: {
    parameters: [
      { name: "_limit", in: "query", required: false, schema: { type: "integer", minimum: 1 } },
      { name: "_skip", in: "query", required: false, schema: { type: "integer", minimum: 0 } },
      { name: "_fields", in: "query", required: false, schema: { type: "string" } },
      { name: "template_id", in: "query", required: false, schema: { $ref: "EmailTemplateId" } },
    ],
  },
  createBulkEmail: {
    parameters: [{ name: "x-tz-offset", in: "header", required: false, schema: { type: "number" } }],
    body: "CreateBulkEmail",
  },
  getBulkEmail: {
    parameters: [
      { name: "id", in: "path", required: true, schema: { $ref: "BulkActionId" } },
      { name: "_fields", in: "query", required: false, schema: { type: "string" } },
    ],
  },
  updateBulkEmail: {
    parameters: [{ name: "id", in: "path", required: true, schema: { $ref: "BulkActionId" } }],
    body: "UpdateBulkAction",
  },
  listBulkSequenceSubscriptions: {
    parameters: [
      { name: "_limit", in: "query", required: false, schema: { type: "integer", minimum: 1 } },
      { name: "_skip", in: "query", required: false, schema: { type: "integer", minimum: 0 } },
      { name: "_fields", in: "query", required: false, schema: { type: "string" } },
    ],
  },
  createBulkSequenceSubscription: {
    parameters: [{ name: "x-tz-offset", in: "header", required: false, schema: { type: "number" } }],
    body: "CreateBulkSequenceSubscription",
    variants: {
      property: "action_type",
      values: ["subscribe", "resume", "resume_finished", "pause", "reassign"],
    },
  },
  getBulkSequenceSubscription: {
    parameters: [
      { name: "id", in: "path", required: true, schema: { $ref: "BulkActionId" } },
      { name: "_fields", in: "query", required: false, schema: { type: "string" } },
    ],
  },
  updateBulkSequenceSubscription: {
    parameters: [{ name: "id", in: "path", required: true, schema: { $ref: "BulkActionId" } }],
    body: "UpdateBulkAction",
  },
  listBulkDeletes: {
    parameters: [
      { name: "_limit", in: "query", required: false, schema: { type: "integer", minimum: 1 } },
      { name: "_skip", in: "query", required: false, schema: { type: "integer", minimum: 0 } },
      { name: "_fields", in: "query", required: false, schema: { type: "string" } },
    ],
  },
  createBulkDelete: {
    parameters: [{ name: "x-tz-offset", in: "header", required: false, schema: { type: "number" } }],
    body: "CreateBulkDelete",
  },
  getBulkDelete: {
    parameters: [
      { name: "id", in: "path", required: true, schema: { $ref: "BulkActionId" } },
      { name: "_fields", in: "query", required: false, schema: { type: "string" } },
    ],
  },
  updateBulkDelete: {
    parameters: [{ name: "id", in: "path", required: true, schema: { $ref: "BulkActionId" } }],
    body: "UpdateBulkAction",
  },
  listBulkEdits: {
    parameters: [
      { name: "_limit", in: "query", required: false, schema: { type: "integer", minimum: 1 } },
      { name: "_skip", in: "query", required: false, schema: { type: "integer", minimum: 0 } },
      { name: "_fields", in: "query", required: false, schema: { type: "string" } },
    ],
  },
  createBulkEdit: {
    parameters: [{ name: "x-tz-offset", in: "header", required: false, schema: { type: "number" } }],
    body: "CreateBulkEdit",
    variants: {
      property: "type",
      values: [
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
      ],
    },
  },
  getBulkEdit: {
    parameters: [
      { name: "id", in: "path", required: true, schema: { $ref: "BulkActionId" } },
      { name: "_fields", in: "query", required: false, schema: { type: "string" } },
    ],
  },
  updateBulkEdit: {
    parameters: [{ name: "id", in: "path", required: true, schema: { $ref: "BulkActionId" } }],
    body: "UpdateBulkAction",
  },
  searchLeads: {
    parameters: [{ name: "x-tz-offset", in: "header", required: false, schema: { type: "number" } }],
    body: "SearchRequest",
  },
  listLeadStatuses: { parameters: [] },
  listLeadCustomFields: {
    parameters: [
      { name: "_limit", in: "query", required: false, schema: { type: "integer", minimum: 1 } },
      { name: "_skip", in: "query", required: false, schema: { type: "integer", minimum: 0 } },
      { name: "_fields", in: "query", required: false, schema: { type: "string" } },
    ],
  },
  listContactCustomFields: {
    parameters: [
      { name: "_limit", in: "query", required: false, schema: { type: "integer", minimum: 1 } },
      { name: "_skip", in: "query", required: false, schema: { type: "integer", minimum: 0 } },
      { name: "_fields", in: "query", required: false, schema: { type: "string" } },
    ],
  },
  listOpportunityCustomFields: {
    parameters: [
      { name: "_limit", in: "query", required: false, schema: { type: "integer", minimum: 1 } },
      { name: "_skip", in: "query", required: false, schema: { type: "integer", minimum: 0 } },
      { name: "_fields", in: "query", required: false, schema: { type: "string" } },
    ],
  },
  listActivityCustomFields: {
    parameters: [
      { name: "_limit", in: "query", required: false, schema: { type: "integer", minimum: 1 } },
      { name: "_skip", in: "query", required: false, schema: { type: "integer", minimum: 0 } },
      { name: "_fields", in: "query", required: false, schema: { type: "string" } },
    ],
  },
  listCustomObjectCustomFields: {
    parameters: [
      { name: "_limit", in: "query", required: false, schema: { type: "integer", minimum: 1 } },
      { name: "_skip", in: "query", required: false, schema: { type: "integer", minimum: 0 } },
      { name: "_fields", in: "query", required: false, schema: { type: "string" } },
    ],
  },
  listSharedCustomFields: {
    parameters: [
      { name: "_limit", in: "query", required: false, schema: { type: "integer", minimum: 1 } },
      { name: "_skip", in: "query", required: false, schema: { type: "integer", minimum: 0 } },
      { name: "_fields", in: "query", required: false, schema: { type: "string" } },
    ],
  },
  listSmartViews: {
    parameters: [
      { name: "_limit", in: "query", required: false, schema: { type: "integer", minimum: 1 } },
      { name: "_skip", in: "query", required: false, schema: { type: "integer", minimum: 0 } },
      { name: "_fields", in: "query", required: false, schema: { type: "string" } },
      { name: "type", in: "query", required: false, schema: { $ref: "SmartViewType" } },
      {
        name: "type__in",
        in: "query",
        required: false,
        schema: { type: "array", items: { $ref: "SmartViewType" } },
      },
    ],
  },
  getSmartView: { parameters: [{ name: "id", in: "path", required: true, schema: { $ref: "SmartViewId" } }] },
  listEmailTemplates: {
    parameters: [
      { name: "_limit", in: "query", required: false, schema: { type: "integer", minimum: 1 } },
      { name: "_skip", in: "query", required: false, schema: { type: "integer", minimum: 0 } },
      { name: "is_archived", in: "query", required: false, schema: { type: "boolean" } },
      { name: "is_shared", in: "query", required: false, schema: { type: "boolean" } },
    ],
  },
  renderEmailTemplate: {
    parameters: [
      { name: "id", in: "path", required: true, schema: { $ref: "EmailTemplateId" } },
      { name: "lead_id", in: "query", required: false, schema: { $ref: "LeadId" } },
      { name: "contact_id", in: "query", required: false, schema: { $ref: "ContactId" } },
      { name: "s_query", in: "query", required: false, schema: { type: "string" } },
      { name: "query", in: "query", required: false, schema: { type: "string" } },
      { name: "results_limit", in: "query", required: false, schema: { type: "integer" } },
      { name: "sort", in: "query", required: false, schema: { type: "string" } },
      {
        name: "entry",
        in: "query",
        required: false,
        schema: { type: "integer", minimum: 0, maximum: 100 },
      },
      { name: "limit", in: "query", required: false, schema: { type: "integer" } },
      {
        name: "mode",
        in: "query",
        required: false,
        schema: { type: "string", enum: ["lead", "contact"] },
      },
      {
        name: "bulk_object_type",
        in: "query",
        required: false,
        schema: { type: "string", enum: ["lead", "contact"] },
      },
      {
        name: "contact_preference",
        in: "query",
        required: false,
        schema: { $ref: "EmailContactPreference" },
      },
      {
        name: "email_account_id",
        in: "query",
        required: false,
        schema: { $ref: "ConnectedAccountId" },
      },
      { name: "sender", in: "query", required: false, schema: { $ref: "EmailAddress" } },
    ],
  },
  listSequences: {
    parameters: [
      { name: "_limit", in: "query", required: false, schema: { type: "integer", minimum: 1 } },
      { name: "_skip", in: "query", required: false, schema: { type: "integer", minimum: 0 } },
    ],
  },
  listSequenceSubscriptions: {
    parameters: [
      { name: "_limit", in: "query", required: false, schema: { type: "integer", minimum: 1 } },
      { name: "_skip", in: "query", required: false, schema: { type: "integer", minimum: 0 } },
      { name: "sequence_id", in: "query", required: false, schema: { $ref: "SequenceId" } },
      { name: "contact_id", in: "query", required: false, schema: { $ref: "ContactId" } },
      { name: "lead_id", in: "query", required: false, schema: { $ref: "LeadId" } },
    ],
  },
  listConnectedAccounts: {
    parameters: [
      { name: "user_id", in: "query", required: false, schema: { $ref: "UserId" } },
      {
        name: "_fields",
        in: "query",
        required: false,
        schema: { type: "array", items: { type: "string" } },
      },
    ],
  },
  listPhoneNumbers: {
    parameters: [
      { name: "_limit", in: "query", required: false, schema: { type: "integer", minimum: 1 } },
      { name: "_skip", in: "query", required: false, schema: { type: "integer", minimum: 0 } },
      { name: "_fields", in: "query", required: false, schema: { type: "string" } },
      { name: "number", in: "query", required: false, schema: { type: "string" } },
      { name: "participant_user_id", in: "query", required: false, schema: { $ref: "UserId" } },
      { name: "user_id", in: "query", required: false, schema: { $ref: "UserId" } },
      { name: "is_group_number", in: "query", required: false, schema: { type: "boolean" } },
    ],
  },
  getMe: { parameters: [{ name: "_fields", in: "query", required: false, schema: { type: "string" } }] },
  listUsers: {
    parameters: [
      { name: "_limit", in: "query", required: false, schema: { type: "integer", minimum: 1 } },
      { name: "_skip", in: "query", required: false, schema: { type: "integer", minimum: 0 } },
      {
        name: "_order_by",
        in: "query",
        required: false,
        schema: { type: "string", enum: ["last_name,first_name", "first_name,last_name"] },
      },
    ],
  },
  listEvents: {
    parameters: [
      {
        name: "_limit",
        in: "query",
        required: false,
        schema: { type: "integer", minimum: 1, maximum: 50 },
      },
      { name: "_cursor", in: "query", required: false, schema: { type: "string" } },
      { name: "object_type", in: "query", required: false, schema: { $ref: "EventObjectType" } },
      { name: "object_id", in: "query", required: false, schema: { type: "string" } },
      { name: "action", in: "query", required: false, schema: { type: "string" } },
      { name: "lead_id", in: "query", required: false, schema: { $ref: "LeadId" } },
      { name: "user_id", in: "query", required: false, schema: { $ref: "UserId" } },
      { name: "request_id", in: "query", required: false, schema: { type: "string" } },
      { name: "date_updated__gte", in: "query", required: false, schema: { $ref: "DateTime" } },
      { name: "date_updated__gt", in: "query", required: false, schema: { $ref: "DateTime" } },
      { name: "date_updated__lte", in: "query", required: false, schema: { $ref: "DateTime" } },
      { name: "date_updated__lt", in: "query", required: false, schema: { $ref: "DateTime" } },
    ],
  },
} as const;
requests satisfies Record<OperationId, RequestParts>;
