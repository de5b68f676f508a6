import { isJson, type Json } from "../contract.js";
import type { Child, View } from "./view.js";

/** A union whose document maps the values of one property to its variants. */
export interface Variants {
  property: string;
  schemas: Map<string, Json>;
}

/** The variants that a schema tells apart, if it does. */
export function variantsOf({ discriminator }: Json): Variants | undefined {
  if (!isJson(discriminator) || !isJson(discriminator.mapping)) return undefined;
  const schemas = Object.entries(discriminator.mapping).map(
    ([value, target]) => [value, { $ref: refTo(String(target)) }] as const,
  );
  return { property: String(discriminator.propertyName), schemas: new Map(schemas) };
}

/**
 * What stands inside a place. Where both documents tell the same variants apart these are compared one by one, so that
 * a property is met in the variant it belongs to; otherwise all variants count as one object.
 */
export function childrenByVariant(view: View, other: View): Map<string, Child> {
  const { name, children, variants } = view;
  if (!variants || variants.property !== other.variants?.property) return children;
  const inside = new Map<string, Child>();
  for (const [value, schema] of variants.schemas) {
    if (!other.variants.schemas.has(value)) continue;
    const key = `<${value}>`;
    inside.set(key, { place: `${name}${key}`, schemas: [schema] });
  }
  // A value that only one document has is told by the property itself.
  const key = `.${variants.property}`;
  const tag = children.get(key);
  return tag ? inside.set(key, tag) : inside;
}

/** A mapping may name a component alone. */
function refTo(target: string): string {
  return target.includes("/") ? target : `#/components/schemas/${target}`;
}
