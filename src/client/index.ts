export type {
  BulkActionStatus,
  BulkEditType,
  BulkObjectType,
  CustomFieldValue,
  EmailContactPreference,
  QueryNode,
  SearchResult,
  SequenceActionType,
  SequenceContactPreference,
  Sort,
  SQuery,
} from "../../generated/types.js";
export type { BulkActionResource, CreateOptions } from "./bulk-actions.js";
export { type Client, createClient } from "./create-client.js";
export type { EmailPreview, EmailPreviewOptions, EmailResource } from "./emails.js";
export { CloseError, type CloseErrorCode, type FieldErrors } from "./errors.js";
export type { Expectation } from "./expect.js";
export type { ActionList, EmailListParams, ListParams } from "./list.js";
export type { CallOptions, ClientOptions, Credential } from "./options.js";
export type { Preview, PreviewOptions, SearchOptions } from "./search.js";
export type { ClientEvent } from "./sending/events.js";
export type { RetryOptions } from "./sending/retry.js";
export type {
  BulkAction,
  BulkDelete,
  BulkEdit,
  BulkEmail,
  BulkSequenceSubscription,
  ClearActivityCustomField,
  ClearContactCustomField,
  ClearCustomField,
  ClearCustomObjectCustomField,
  ClearGlobalCustomField,
  ClearOpportunityCustomField,
  CreateBulkDelete,
  CreateBulkEdit,
  CreateBulkEmail,
  CreateBulkSequenceSubscription,
  PauseSequenceSubscriptions,
  ReassignSequenceSubscriptions,
  RenderedEmail,
  ResumeFinishedSequenceSubscriptions,
  ResumeSequenceSubscriptions,
  SetActivityCustomField,
  SetContactCustomField,
  SetCustomField,
  SetCustomObjectCustomField,
  SetGlobalCustomField,
  SetLeadStatus,
  SetOpportunityCustomField,
  SubscribeToSequence,
} from "./types.js";
export type { WaitOptions } from "./wait.js";
export type { Snapshot, WatchOptions } from "./watch.js";
