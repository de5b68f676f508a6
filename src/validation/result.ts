import { type Expected, mismatchText, missingText } from "./messages.js";
import { inDocumentOrder, type Path } from "./path.js";
import type { Schema } from "./schema.js";

/** One thing to put right. */
export interface Problem {
  /** Where: an existing place, or a key that an existing object lacks. */
  readonly path: Path;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** A problem while it is still weighed against others. Its path starts at the value checked. */
export interface Finding extends Problem {
  /** What the place takes, when the value is of the wrong type or none of the allowed values. */
  readonly expected?: Expected;
  readonly actual?: unknown;
  /** Whether these are the contract's own words, which go before any other. */
  readonly refused?: boolean;
}

/** The properties of a schema. */
type Properties = NonNullable<Schema["properties"]>;

/** What one schema says of one value. */
export interface Result {
  readonly findings: Finding[];
  /** The properties that the schema knows by name; a list, to save copying them about. */
  readonly declared: Properties[];
  /** Whether further keys are none of the holder's business. */
  open: boolean;
  /** Whether the value names this variant by its discriminator. */
  tagged: boolean;
  /** Whether `not` refuses the value as a whole. */
  refused: boolean;
}

/** More problems help nobody, and a hostile body could hold millions. */
export const mostProblems = 100;

/**
 * Starts a result, with the findings that are known already.
 *
 * @param findings The findings, if any.
 * @returns A result that declares nothing yet.
 */
export function resultOf(...findings: Finding[]): Result {
  return { findings, declared: [], open: false, tagged: false, refused: false };
}

/**
 * Adds what another schema says of the same value.
 *
 * @param into The result to add to.
 * @param other What to add; it is left as it is.
 */
export function merge(into: Result, other: Result): void {
  for (const finding of other.findings) into.findings.push(finding);
  into.declared.push(...other.declared);
  into.open ||= other.open;
  into.tagged ||= other.tagged;
  into.refused ||= other.refused;
}

/**
 * Tells whether the schema knows a property by name.
 *
 * @param result What the schema says.
 * @param key The key.
 * @returns Whether one of its `properties` has the key.
 */
export function declares(result: Result, key: string): boolean {
  return result.declared.some((properties) => Object.hasOwn(properties, key));
}

/**
 * Adds what is found below a key or list position.
 *
 * @param into The result to add to.
 * @param step The key or position.
 * @param below What was found there.
 */
export function mergeBelow(into: Result, step: string | number, below: Result): void {
  for (const finding of below.findings) {
    if (into.findings.length >= mostProblems) return;
    into.findings.push({ ...finding, path: [step, ...finding.path] });
  }
}

/**
 * A finding: wrong type or none of the allowed values.
 *
 * @param path Where.
 * @param expected What the place takes.
 * @param actual What was sent.
 * @returns The finding.
 */
export function mismatch(path: Path, expected: Expected, actual: unknown): Finding {
  return { path, message: mismatchText(expected, actual), expected, actual };
}

/**
 * A finding: a required key is not given.
 *
 * @param key The key.
 * @param expected What it takes, if known.
 * @returns The finding.
 */
export function missing(key: string, expected: Expected | undefined): Finding {
  return { path: [key], message: missingText(expected) };
}

/**
 * Turns findings into problems: one for each place, in the order of the document.
 *
 * @param findings What was found.
 * @param document The document it was found in.
 * @returns The problems.
 */
export function problemsOf(findings: readonly Finding[], document: unknown): Problem[] {
  const places = new Map<string, Finding>();
  for (const finding of findings) {
    const place = JSON.stringify(finding.path);
    const rival = places.get(place);
    if (rival === undefined || weight(finding) > weight(rival)) places.set(place, finding);
  }
  return inDocumentOrder([...places.values()], document)
    .slice(0, mostProblems)
    .map(({ path, message }) => ({ path, message }));
}

/** The contract's own words go first, then the message that says most. */
function weight({ refused, message }: Finding): number {
  return refused ? Number.POSITIVE_INFINITY : message.length;
}
