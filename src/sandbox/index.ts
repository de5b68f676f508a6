export type { OrganizationData } from "./data/organization-data.js";
export type { Snapshot } from "./data/snapshot.js";
export type { SentEmail } from "./email/sent-email.js";
export type { Subscription, SubscriptionRequest } from "./events/subscription.js";
export type { Webhooks } from "./events/webhooks.js";
export type { Fault } from "./http/fault.js";
export type { LoggedRequest } from "./http/request-log.js";
export type { Clock, ClockKind } from "./model/clock.js";
export { InvalidInput } from "./model/invalid-input.js";
export type {
  Contact,
  CustomField,
  CustomValue,
  Lead,
  LeadStatus,
  Opportunity,
  Organization,
} from "./model/organization.js";
export type { SandboxOptions } from "./options.js";
export { createSandbox, type Sandbox } from "./sandbox.js";
