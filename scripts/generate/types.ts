import openapiTS, { astToString, type TransformObject } from "openapi-typescript";
import ts from "typescript";
import type { Contract, Json } from "../contract.js";
import { exclusive } from "./exclusive.js";

/**
 * Makes the TypeScript types: `paths`, `operations`, `components`, and one plain name for each schema.
 *
 * @param contract The contract; not changed.
 * @returns The source of `generated/types.ts`.
 */
export async function typesFile(contract: Contract): Promise<string> {
  const ast = await openapiTS(exclusive(structuredClone(contract)) as never, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    // A default is what the server assumes when a key is left out, so the key stays optional.
    defaultNonNullable: false,
    transform: (schema) => absent(schema as Json) ?? extensible(schema as Json),
  });
  return astToString(ast);
}

/** `not: {}` is how the contract says that a key must be absent. */
function absent(schema: Json): ts.TypeNode | TransformObject | undefined {
  const { not } = schema;
  const matchesNothing = typeof not === "object" && not && Object.keys(not).length === 0;
  return matchesNothing
    ? { schema: ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword), questionToken: true }
    : undefined;
}

/** An `x-extensible` enum offers its known values and takes any other text: `"a" | "b" | (string & {})`. */
function extensible(schema: Json): ts.TypeNode | undefined {
  if (schema["x-extensible"] !== true || !Array.isArray(schema.enum)) return undefined;
  const known = schema.enum.map((value) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(value))),
  );
  const anyText = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
  return ts.factory.createUnionTypeNode([...known, anyText]);
}
