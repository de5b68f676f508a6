import type { Organization, User } from "../model/organization.js";

/** What a filter means depends on where, when and for whom it is asked. */
export interface FilterContext {
  organization: Organization;
  /** The present moment, in milliseconds since 1970. */
  now: number;
  /** Time zone that days are counted in: a name such as `Europe/Berlin`, or `UTC-2:30`. */
  zone: string;
  /** Who asks: `CURRENT_USER`. */
  caller: User;
}
