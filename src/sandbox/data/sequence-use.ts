import type { Organization } from "../model/organization.js";

/**
 * Works out what templates and sequences tell of each other: `used_by_sequences` and
 * `subscription_counts_by_status`.
 *
 * @param organization The organization, to be completed.
 */
export function linkSequences({ email_templates, sequences, leads }: Organization): void {
  for (const template of email_templates) {
    template.used_by_sequences = sequences
      .filter(({ steps }) => steps.some(({ email_template_id: id }) => id === template.id))
      .map(({ id, name }) => ({ id, name }));
  }
  const counts = new Map(
    sequences.map(({ id }) => [id, { active: 0, error: 0, finished: 0, goal: 0, paused: 0 }]),
  );
  for (const { contacts } of leads.values()) {
    for (const { subscriptions } of contacts) {
      for (const { sequence_id, status } of subscriptions) {
        const count = counts.get(sequence_id);
        if (count && Object.hasOwn(count, status)) count[status as keyof typeof count] += 1;
      }
    }
  }
  for (const sequence of sequences) {
    sequence.subscription_counts_by_status = counts.get(sequence.id) ?? {};
  }
}
