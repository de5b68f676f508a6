import type { QueryObjectType } from "../../../generated/types.js";
import type {
  Activity,
  ActivityType,
  Address,
  Contact,
  ContactEmail,
  ContactPhone,
  ContactUrl,
  CustomObject,
  Lead,
  Opportunity,
} from "../model/organization.js";

/** The objects behind the names that filters give them. */
export type Subjects = Record<ActivityType, Activity> & {
  lead: Lead;
  contact: Contact;
  contact_email: ContactEmail;
  contact_phone: ContactPhone;
  contact_url: ContactUrl;
  address: Address;
  opportunity: Opportunity;
  custom_object: CustomObject;
};

/** An object that a filter can look at. */
export type Subject = Subjects[QueryObjectType];

/**
 * Tells whether an object matches.
 *
 * @param object The object.
 * @param lead The lead that it belongs to; itself, if it is a lead.
 */
export type Test = (object: Subject, lead: Lead) => boolean;

/**
 * Tells whether an object that belongs to another one passes a test. With a test that only notes
 * what it is given and fails, it is the way to visit them all.
 */
export type Some = (of: Subject, lead: Lead, test: Test) => boolean;

/** Whether an object of a list passes. Like `Array.prototype.some`, and makes no function a lead. */
export function some(objects: readonly Subject[], lead: Lead, test: Test): boolean {
  for (const object of objects) if (test(object, lead)) return true;
  return false;
}
