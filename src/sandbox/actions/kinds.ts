import { bulkDelete } from "./delete.js";
import { bulkEdit } from "./edit.js";
import { bulkEmail } from "./email.js";
import type { Kind, KindName } from "./kind.js";
import { bulkSequenceSubscription } from "./sequence-subscription.js";

/** The kinds of bulk action. */
export const kinds: Record<KindName, Kind> = {
  email: bulkEmail,
  sequence_subscription: bulkSequenceSubscription,
  delete: bulkDelete,
  edit: bulkEdit,
};
