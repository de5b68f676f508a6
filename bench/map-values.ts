/**
 * Makes something of each value of a record.
 *
 * @param record The record.
 * @param make Makes it.
 * @returns What was made, under the same names.
 */
export function mapValues<Value, Made>(
  record: Readonly<Record<string, Value>>,
  make: (value: Value) => Made,
): Record<string, Made> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(value)]));
}
