/** What `x-evidence` says, from the surest to the least sure. */
export const evidences = ["documented", "official-openapi", "public-code", "inferred"] as const;
export type Evidence = (typeof evidences)[number];

/** What `x-retry` says, in plain words. */
const retries = {
  safe: "may be sent again",
  "refused-only": "send again only when refused",
} as const;
export type Retry = keyof typeof retries;

/**
 * Makes the badge that tells how a fact is known.
 *
 * @returns HTML, which Redoc lets through in descriptions.
 */
export function evidenceBadge(evidence: Evidence): string {
  return badge(evidence, evidence);
}

/**
 * Makes the badge that tells whether a call may be repeated.
 *
 * @returns HTML, which Redoc lets through in descriptions.
 */
export function retryBadge(retry: Retry): string {
  return badge(retry, retries[retry]);
}

function badge(kind: string, text: string): string {
  return `<span class="badge ${kind}">${text}</span>`;
}
