import { formatPath, type Schema, type Schemas, validate } from "../../src/validation/index.js";

/** The problems as a person reads them: `path: message`, or the message alone at the top. */
export function say(schema: Schema, value: unknown, schemas: Schemas = {}): string[] {
  return validate(schemas, schema, value).map(({ path, message }) =>
    path.length === 0 ? message : `${formatPath(path)}: ${message}`,
  );
}
