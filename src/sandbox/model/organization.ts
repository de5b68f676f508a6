import type { CustomField as ContractCustomField } from "../../generated/types.js";

/** What a custom field of an object holds. */
export type CustomValue = string | number | boolean;

/** Values of custom fields, by the field's id; several values where the field accepts them. */
export type CustomValues = Map<string, CustomValue | CustomValue[]>;

/** A type of object that can have custom fields. */
export type CustomFieldOwner =
  | "lead"
  | "contact"
  | "opportunity"
  | "activity"
  | "custom_object"
  | "shared";

/** An object of the sandbox: Close's own fields, and custom ones. */
export interface CrmObject {
  id: string;
  custom: CustomValues;
}

/** A person at a lead. */
export interface Contact extends CrmObject {
  name: string;
  title: string;
}

/** A deal with a lead. */
export interface Opportunity extends CrmObject {
  status_type: "active" | "won" | "lost";
}

/** A company or person one sells to, with what belongs to it. */
export interface Lead extends CrmObject {
  display_name: string;
  description: string;
  url: string | null;
  status_id: string;
  date_created: string;
  date_updated: string;
  created_by: string;
  updated_by: string;
  contacts: Contact[];
  opportunities: Opportunity[];
  activities: CrmObject[];
  customObjects: CrmObject[];
}

/** A status a lead can have. */
export interface LeadStatus {
  id: string;
  label: string;
  organization_id: string;
}

/** A custom field, as Close returns it, and what type of object has it. */
export type CustomField = Required<
  Pick<ContractCustomField, "id" | "name" | "type" | "accepts_multiple_values" | "choices">
> & { owner: CustomFieldOwner };

/** A whole organization, in memory. */
export interface Organization {
  id: string;
  /** Id of the user whose key is used. */
  userId: string;
  leadStatuses: LeadStatus[];
  customFields: CustomField[];
  /** Leads by id, oldest first. */
  leads: Map<string, Lead>;
}
