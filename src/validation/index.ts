export { formatPath, type Path } from "./path.js";
export type { Problem } from "./result.js";
export type { Schema, Schemas, TypeName } from "./schema.js";
export { validate } from "./validate.js";
