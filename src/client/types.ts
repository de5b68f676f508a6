import type * as Contract from "../../generated/types.js";

// The contract's schemas as interfaces: editors and compiler messages then show their names, where they would show all
// that the schemas are made of. test/types/client.test-d.ts holds the two together.

/** What starts any bulk action: the filter, and how much of what it finds. */
export interface BulkActionRequest extends Contract.BulkActionRequest {}

/** Sends one template to the matching leads. */
export interface CreateBulkEmail extends Contract.CreateBulkEmail {}

/** Deletes the matching leads, or other objects. */
export interface CreateBulkDelete extends Contract.CreateBulkDelete {}

/** Subscribes contacts that never had the sequence. */
export interface SubscribeToSequence extends Contract.SubscribeToSequence {}

/** Lets paused subscriptions of the matching leads go on. */
export interface ResumeSequenceSubscriptions extends Contract.ResumeSequenceSubscriptions {}

/** Lets finished subscriptions of the matching leads go on. */
export interface ResumeFinishedSequenceSubscriptions
  extends Contract.ResumeFinishedSequenceSubscriptions {}

/** Pauses active subscriptions of the matching leads. */
export interface PauseSequenceSubscriptions extends Contract.PauseSequenceSubscriptions {}

/** Gives subscriptions another sender, or their calls another user (its effect is not documented). */
export interface ReassignSequenceSubscriptions extends Contract.ReassignSequenceSubscriptions {}

/** What to do with the sequence subscriptions of the matching leads; `action_type` chooses the form. */
export type CreateBulkSequenceSubscription =
  | SubscribeToSequence
  | ResumeSequenceSubscriptions
  | ResumeFinishedSequenceSubscriptions
  | PauseSequenceSubscriptions
  | ReassignSequenceSubscriptions;

/** Gives the matching leads a status. */
export interface SetLeadStatus extends Contract.SetLeadStatus {}

/** An edit of one type. */
export interface EditOfType<Type extends Contract.CreateBulkEdit["type"]>
  extends BulkActionRequest {
  /** What to edit. */
  type: Type;
}

/** Sets a custom field of a lead. */
export type SetCustomField = EditOfType<"set_custom_field"> &
  Contract.CustomFieldTarget &
  Contract.CustomFieldAssignment;

/** Empties a custom field of a lead. */
export type ClearCustomField = EditOfType<"clear_custom_field"> & Contract.CustomFieldTarget;

/** Sets a custom field of a contact. */
export type SetContactCustomField = EditOfType<"set_contact_custom_field"> &
  Contract.CustomFieldTarget &
  Contract.CustomFieldAssignment;

/** Empties a custom field of a contact. */
export type ClearContactCustomField = EditOfType<"clear_contact_custom_field"> &
  Contract.CustomFieldTarget;

/** Sets a custom field of an opportunity. */
export type SetOpportunityCustomField = EditOfType<"set_opportunity_custom_field"> &
  Contract.CustomFieldTarget &
  Contract.CustomFieldAssignment;

/** Empties a custom field of an opportunity. */
export type ClearOpportunityCustomField = EditOfType<"clear_opportunity_custom_field"> &
  Contract.CustomFieldTarget;

/** Sets a custom field of an activity. */
export type SetActivityCustomField = EditOfType<"set_activity_custom_field"> &
  Contract.CustomFieldTarget &
  Contract.CustomFieldAssignment;

/** Empties a custom field of an activity. */
export type ClearActivityCustomField = EditOfType<"clear_activity_custom_field"> &
  Contract.CustomFieldTarget;

/** Sets a custom field of a custom object. */
export type SetCustomObjectCustomField = EditOfType<"set_custom_object_custom_field"> &
  Contract.CustomFieldTarget &
  Contract.CustomFieldAssignment;

/** Empties a custom field of a custom object. */
export type ClearCustomObjectCustomField = EditOfType<"clear_custom_object_custom_field"> &
  Contract.CustomFieldTarget;

/** Sets a custom field of any object that shares it. */
export type SetGlobalCustomField = EditOfType<"set_global_custom_field"> &
  Contract.CustomFieldTarget &
  Contract.CustomFieldAssignment;

/** Empties a custom field of any object that shares it. */
export type ClearGlobalCustomField = EditOfType<"clear_global_custom_field"> &
  Contract.CustomFieldTarget;

/** What to edit of the matching leads; `type` chooses the form. */
export type CreateBulkEdit =
  | SetLeadStatus
  | SetCustomField
  | ClearCustomField
  | SetContactCustomField
  | ClearContactCustomField
  | SetOpportunityCustomField
  | ClearOpportunityCustomField
  | SetActivityCustomField
  | ClearActivityCustomField
  | SetCustomObjectCustomField
  | ClearCustomObjectCustomField
  | SetGlobalCustomField
  | ClearGlobalCustomField;

/** What the four kinds of bulk action share. */
export interface BulkAction extends Contract.BulkAction {}

/** A bulk email, with its status and counters. */
export interface BulkEmail extends Contract.BulkEmail {}

/** A bulk sequence subscription, with its status and counters. */
export interface BulkSequenceSubscription extends Contract.BulkSequenceSubscription {}

/** A bulk delete, with its status and counters. */
export interface BulkDelete extends Contract.BulkDelete {}

/** A bulk edit, with its status and counters. */
export interface BulkEdit extends Contract.BulkEdit {}

/** An email as one recipient would get it. */
export interface RenderedEmail extends Contract.RenderedEmail {}
