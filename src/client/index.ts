export type {
  BulkAction,
  BulkActionStatus,
  BulkDelete,
  BulkEdit,
  BulkEditType,
  BulkEmail,
  BulkSequenceSubscription,
  CreateBulkDelete,
  CreateBulkEdit,
  CreateBulkEmail,
  CreateBulkSequenceSubscription,
  QueryNode,
  SearchResult,
  Sort,
  SQuery,
} from "../../generated/types.js";
export type { BulkActionResource } from "./bulk-actions.js";
export { type Client, createClient } from "./create-client.js";
export { CloseError, type CloseErrorCode, type FieldErrors } from "./errors.js";
export type { CallOptions, ClientOptions, Credential } from "./options.js";
export type { Preview, PreviewOptions, SearchOptions } from "./search.js";
export type { WaitOptions } from "./wait.js";
