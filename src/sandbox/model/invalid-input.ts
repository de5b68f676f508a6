import { formatPath, type Schemas, validate } from "../../validation/index.js";

/** Something given to the sandbox (a data file, a fault plan, …) is wrong. */
export class InvalidInput extends Error {
  override readonly name = "InvalidInput";
  /** What is wrong, each with its place, such as `leads[3].status: …`. */
  readonly problems: readonly string[];

  constructor(what: string, problems: readonly string[]) {
    super([`${what} is not valid.`, ...problems].join("\n  "));
    this.problems = problems;
  }
}

/**
 * Checks JSON against a schema.
 *
 * @param what What the JSON is, such as `The fault plan`; begins the message.
 * @param schemas Schemas by name.
 * @param name Name of the schema that it has to fit.
 * @param value The JSON.
 * @throws {InvalidInput} With every wrong place.
 */
export function checkInput(what: string, schemas: Schemas, name: string, value: unknown): void {
  const problems = validate(schemas, { $ref: name }, value);
  if (problems.length === 0) return;
  throw new InvalidInput(
    what,
    problems.map(({ path, message }) => [formatPath(path), message].filter(Boolean).join(": ")),
  );
}
