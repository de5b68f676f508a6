import { schemas } from "../../generated/schemas.js";
import { formatPath, type Schemas, validate } from "../../src/validation/index.js";

/** Where our validator finds something wrong with a value, in the order of the document. */
export function toldPlaces(name: string, value: unknown, by: Schemas = schemas): string[] {
  return validate(by, { $ref: name }, value).map(({ path }) => formatPath(path));
}
