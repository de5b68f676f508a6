import { isPart } from "./walk.js";

/**
 * The mapping leads each value to the variant that claims it, and every variant claims one. Less
 * is not enough: ajv and openapi-typescript look into the variants, Redoc looks at the mapping.
 *
 * @typedef {import("./walk.js").Part} Part
 * @typedef {import("./walk.js").Path} Path
 * @typedef {{ ref?: string, value?: string, problem?: string }} Variant
 *
 * @param {unknown} contract
 * @param {Part} discriminator
 * @param {unknown[]} branches
 * @param {Path} path
 * @param {string} keyword
 * @returns {import("./walk.js").Finding[]}
 */
export function discriminated(contract, discriminator, branches, path, keyword) {
  const property = `${discriminator.propertyName}`;
  if (!isPart(discriminator.mapping)) {
    const message =
      `Add a mapping from each value of \`${property}\` to its variant: ` +
      "without one, generated types take the schema's name for the value";
    return [{ message, path: [...path, "discriminator"] }];
  }
  const mapping = Object.entries(discriminator.mapping);
  const variants = branches.map((branch) => read(contract, branch, property));

  const strays = mapping
    .filter(([value, ref]) => {
      const variant = variants.find((one) => one.ref === ref);
      return variant === undefined || (variant.value !== undefined && variant.value !== value);
    })
    .map(([value, ref]) => ({
      message: `\`${value}\` is mapped to ${ref}, which is no variant with that \`${property}\``,
      path: [...path, "discriminator", "mapping", value],
    }));

  const unmapped = variants.flatMap(({ ref, value, problem }, at) => {
    const isMapped = mapping.some(([from, to]) => from === value && to === ref);
    const lacks = `Map \`${value}\` to ${ref}, the variant with that \`${property}\``;
    const message = problem ?? (isMapped ? undefined : lacks);
    return message === undefined ? [] : [{ message, path: [...path, keyword, at] }];
  });
  return [...strays, ...unmapped];
}

/**
 * @param {unknown} contract
 * @param {unknown} branch
 * @param {string} property
 * @returns {Variant}
 */
function read(contract, branch, property) {
  const ref = isPart(branch) && typeof branch.$ref === "string" ? branch.$ref : "";
  const variant = component(contract, ref);
  if (variant === undefined) {
    return {
      problem: "Make this variant a $ref to a schema in components, so that it can be mapped",
    };
  }
  if (!Array.isArray(variant.required) || !variant.required.includes(property)) {
    return { ref, problem: `List \`${property}\` under \`required\` of ${ref} itself` };
  }
  const value = onlyValue(isPart(variant.properties) ? variant.properties[property] : undefined);
  return value === undefined
    ? { ref, problem: `Give \`${property}\` of ${ref} itself one value, with \`const\`` }
    : { ref, value };
}

/**
 * @param {unknown} contract
 * @param {string} ref
 */
function component(contract, ref) {
  const name = /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1];
  if (name === undefined || !isPart(contract) || !isPart(contract.components)) return undefined;
  const found = isPart(contract.components.schemas) ? contract.components.schemas[name] : undefined;
  return isPart(found) ? found : undefined;
}

/** @param {unknown} schema */
function onlyValue(schema) {
  if (!isPart(schema)) return undefined;
  const values = "const" in schema ? [schema.const] : schema.enum;
  return Array.isArray(values) && values.length === 1 ? `${values[0]}` : undefined;
}
