import { type Contract, type Json, refName } from "../contract.js";
import { schemaAnchor } from "./anchors.js";
import { visitObjects } from "./walk.js";

/**
 * Draws a filter once: in its own section. Elsewhere a link stands for each union that holds itself, or that has such a
 * union as one of its forms, so that no reader opens the same nine forms inside one another.
 *
 * @param contract Is changed.
 */
export function linkRecursion(contract: Contract): void {
  const { schemas } = contract.components;
  const targets = new Map(
    Object.entries(schemas).filter(
      ([name]) => holdsItself(schemas, name) || formsOf(schemas[name]).some(isRecursive),
    ),
  );
  function isRecursive({ $ref }: Json): boolean {
    return typeof $ref === "string" && holdsItself(schemas, refName($ref));
  }

  const forms = new Set<Json>();
  visitObjects(contract, (node) => {
    for (const form of formsOf(node)) forms.add(form);
    // Of a list, Redoc shows the list's own description only.
    const item = targetOf(targets, node.items);
    if (item) node.description = `${node.description ?? ""} ${link(item)}`;
  });
  visitObjects(contract, (node) => {
    const target = targetOf(targets, node);
    if (!target || forms.has(node)) return;
    const { title, type, description } = target.schema;
    delete node.$ref;
    Object.assign(node, {
      title,
      type,
      description: `${node.description ?? description} ${link(target)}`,
    });
  });
}

interface Target {
  name: string;
  schema: Json;
}

function targetOf(targets: Map<string, Json>, node: unknown): Target | undefined {
  const { $ref } = (node ?? {}) as Json;
  const name = typeof $ref === "string" ? refName($ref) : "";
  const schema = targets.get(name);
  return schema && { name, schema };
}

function link({ name, schema }: Target): string {
  return `See [${schema.title}](#${schemaAnchor(name)}).`;
}

function formsOf({ oneOf, anyOf }: Json = {}): Json[] {
  return (oneOf ?? anyOf ?? []) as Json[];
}

function holdsItself(schemas: Record<string, Json>, name: string): boolean {
  return formsOf(schemas[name]).length > 0 && reachable(schemas, name).has(name);
}

/** Names of the schemas that a schema refers to, directly or through others. */
function reachable(schemas: Record<string, Json>, name: string, found = new Set<string>()) {
  visitObjects(schemas[name], ({ $ref }) => {
    if (typeof $ref !== "string" || found.has(refName($ref))) return;
    found.add(refName($ref));
    reachable(schemas, refName($ref), found);
  });
  return found;
}
