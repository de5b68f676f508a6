/**
 * The link to an operation inside the reference page. It stays the same across releases, whatever tag the operation
 * stands under.
 *
 * @example operationAnchor("createBulkEdit") // "operation/createBulkEdit"
 */
export function operationAnchor(operationId: string): string {
  return `operation/${operationId}`;
}

/**
 * The link to a schema inside the reference page. It stays the same across releases.
 *
 * @example schemaAnchor("BulkEdit") // "schema/BulkEdit"
 */
export function schemaAnchor(name: string): string {
  return `schema/${name}`;
}
