import { schemas } from "../../../generated/schemas.js";
import type { BulkActionEventAction } from "../../../generated/types.js";
import type { Schemas } from "../../validation/index.js";
import { checkInput, InvalidInput } from "../model/invalid-input.js";
import { isLoopback } from "../model/loopback.js";

/** What a webhook subscription wants to be told of. */
export interface SubscribedEvent {
  /** Such as `bulk_action.edit` or `lead`. */
  object_type: string;
  /** Such as `completed` or `updated`. */
  action: string;
}

/** What `POST /webhook/` takes at Close, without filters on what an event holds. */
export interface SubscriptionRequest {
  /** Where to deliver: `http:` or `https:`, on this machine. */
  url: string;
  /**
   * Which events to deliver.
   *
   * @default everything that happens to bulk actions
   */
  events?: SubscribedEvent[];
  /**
   * Only repeated in the subscription: whether certificates are checked, is up to the runtime.
   *
   * @default true
   */
  verify_ssl?: boolean;
}

/** A webhook subscription, as Close shows it. */
export interface Subscription extends Required<SubscriptionRequest> {
  id: string;
  /** A `paused` subscription is delivered nothing. */
  status: "active" | "paused";
  /** The key of the signatures, 32 bytes in hex. */
  signature_key: string;
}

const kinds = ["email", "sequence_subscription", "delete", "edit"].map(
  (kind) => `bulk_action.${kind}`,
);
const actions: BulkActionEventAction[] = ["created", "updated", "completed", "paused"];

const subscriptionSchemas: Schemas = {
  Subscription: {
    type: "object",
    required: ["url"],
    properties: {
      url: { type: "string" },
      events: { type: "array", minItems: 1, items: { $ref: "SubscribedEvent" } },
      verify_ssl: { type: "boolean" },
    },
    additionalProperties: false,
  },
  SubscribedEvent: {
    type: "object",
    required: ["object_type", "action"],
    // A name that nothing has would be a subscription that is never told anything.
    properties: {
      object_type: { enum: [...kinds, ...schemas.QueryObjectType.enum, "sequence_subscription"] },
      action: { enum: [...actions, "deleted"] },
    },
    additionalProperties: false,
  },
};

const bulkActionEvents = kinds.flatMap((object_type) =>
  actions.map((action) => ({ object_type, action })),
);

/**
 * Checks what to subscribe to, and fills in what is left out.
 *
 * @param request The request; checked, because it may come from a file or over HTTP.
 * @throws {InvalidInput} When it is not valid, or its address is not on this machine.
 */
export function checkSubscription(request: unknown): Required<SubscriptionRequest> {
  checkInput("The webhook subscription", subscriptionSchemas, "Subscription", request);
  const { url, events = bulkActionEvents, verify_ssl = true } = request as SubscriptionRequest;
  return { url: localUrl(url), events: events.map((event) => ({ ...event })), verify_ssl };
}

/** Refuses an address beyond this machine: what the sandbox makes up must not reach anybody. */
function localUrl(text: string): string {
  const refuse = (why: string) => new InvalidInput("The webhook subscription", [`url: ${why}`]);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw refuse("Write an address such as http://127.0.0.1:8080/hook.");
  }
  if (!isLoopback(url.hostname)) {
    throw refuse(
      `${url.hostname} is not this machine. The sandbox only delivers to localhost, 127.0.0.1 or [::1].`,
    );
  }
  if (url.username || url.password) throw refuse("Leave the user name and password out.");
  return url.href;
}
