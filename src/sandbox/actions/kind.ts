import type { BulkActionRequest, QueryObjectType } from "../../../generated/types.js";
import type { FilterContext } from "../filter/context.js";
import type { CrmObject, Lead } from "../model/organization.js";
import type { Cause, World } from "../model/world.js";

/** A kind of bulk action, as paths name it. */
export type KindName = "email" | "sequence_subscription" | "delete" | "edit";

/**
 * What is particular to one kind of bulk action. `Target` is what it acts on, as plain JSON: the id
 * of a contact, an address, …
 */
export interface Kind<Body extends BulkActionRequest = BulkActionRequest, Target = unknown> {
  name: KindName;
  /** What operationIds call it: `Edit` in `createBulkEdit`. */
  operation: "Email" | "SequenceSubscription" | "Delete" | "Edit";
  idPrefix: string;
  /**
   * Checks a request against the organization.
   *
   * @param body The body, valid as the contract has it.
   * @param context Where, when and for whom.
   * @returns What the action is going to do.
   * @throws {Refusal} 400 for what does not exist or does not fit.
   */
  prepare(body: Body, context: FilterContext): Plan<Target>;
}

/** What a bulk action is going to do. */
export interface Plan<Target = unknown> {
  /** The properties of the answer that only this kind has. */
  own: Record<string, unknown>;
  /** Type of the objects that the filter chooses. */
  searches: QueryObjectType;
  /** What is acted on for an object that the filter chose, found when the action loads. */
  targets(found: CrmObject, lead: Lead): Target[];
  /** Acts on a lead's targets. Tells how many were still there; one that is gone changes nothing. */
  apply(world: World, lead: Lead, targets: readonly Target[], cause: Cause): number;
}
