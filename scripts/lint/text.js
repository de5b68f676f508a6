/**
 * @param {unknown} value
 * @returns {value is string}
 */
export function saysSomething(value) {
  return typeof value === "string" && value.trim() !== "";
}
