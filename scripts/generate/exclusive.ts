import { isKeyGroup } from "../../src/validation/unions.js";
import type { Json } from "../contract.js";

interface Branch extends Json {
  required: string[];
}

/**
 * Rewrites the contract so that TypeScript excludes what the contract excludes.
 *
 * openapi-typescript takes `oneOf: [{ required: [a] }, { required: [b] }]` for two unrelated types, and would
 * accept both keys, or neither. A reader and a validator want it written that way, so it is rewritten
 * only here, on the way to the types.
 *
 * @param node The contract, or a part of it; changed in place.
 * @returns The same node.
 */
export function exclusive(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return node;
  for (const child of Object.values(node)) exclusive(child);
  if (Array.isArray(node)) return node;
  const schema = node as Json;
  // `const` in each variant is enough to narrow by; a discriminator would make openapi-typescript replace it.
  if (schema.oneOf) delete schema.discriminator;
  if (Array.isArray(schema.allOf)) {
    // A value that is refused for what it holds has no type of its own; it would come out as `unknown`.
    schema.allOf = schema.allOf.filter((part: Json) => Object.keys(part).join() !== "not");
    if ((schema.allOf as Json[]).length === 0) delete schema.allOf;
  }
  const properties = schema.properties as Json | undefined;
  if (!properties) return schema;
  if (onlyRequire(schema.oneOf)) {
    const keys = [...new Set(schema.oneOf.flatMap((branch) => branch.required))];
    const chosen = Object.fromEntries(keys.map((key) => [key, properties[key]]));
    for (const key of keys) delete properties[key];
    schema.oneOf = schema.oneOf.map((branch) => ({
      type: "object",
      ...branch,
      properties: Object.fromEntries(
        keys.map((key) => [key, branch.required.includes(key) ? chosen[key] : { not: {} }]),
      ),
    }));
  }
  if (onlyRequire(schema.anyOf)) {
    const branches = schema.anyOf.map((branch) => ({
      type: "object",
      ...branch,
      properties: Object.fromEntries(branch.required.map((key) => [key, properties[key]])),
    }));
    // Beside `properties`, openapi-typescript reads `anyOf` as an alternative to them.
    schema.allOf = [...((schema.allOf as Json[]) ?? []), { anyOf: branches }];
    delete schema.anyOf;
  }
  return schema;
}

function onlyRequire(branches: unknown): branches is Branch[] {
  return Array.isArray(branches) && isKeyGroup(branches);
}
