export type { Clock, ClockKind } from "./clock.js";
export type {
  Contact,
  CustomField,
  CustomValue,
  Lead,
  LeadStatus,
  Opportunity,
  Organization,
} from "./organization.js";
export { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.js";
