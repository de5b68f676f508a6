import { evidenceOf, isGuess } from "./evidence.js";
import { type Finding, lineOf, type Report } from "./finding.js";
import { meet } from "./meet.js";
import { type Message, type Operation, operationsOf } from "./operations.js";
import { type Documents, schemaComparison } from "./schemas.js";

/**
 * Compares Close's document with our contract, as far as the contract goes: its operations, and others of Close whose
 * paths begin like one of ours.
 *
 * @returns What is not the same, each thing once.
 */
export function compareDocuments(documents: Documents): Finding[] {
  const findings = new Map<string, Finding>();
  const report: Report = (kind, place, detail) => {
    const finding = { kind, place, ...(detail !== undefined && { detail }) };
    findings.set(lineOf(finding), finding);
  };
  const compareSchemas = schemaComparison(documents, report);

  const ours = operationsOf(documents.ours);
  const theirs = operationsOf(documents.theirs);
  if (![...ours.keys()].some((name) => theirs.has(name))) {
    throw new Error("The document has none of the operations of our contract.");
  }
  const families = new Set([...ours.values()].map(familyOf));

  meet(ours, theirs, {
    both(name, our, their) {
      confirm(name, our);
      meet(our.messages, their.messages, {
        both(message, here, there) {
          const place = `${name} ${message}`;
          confirm(place, here);
          compareSchemas(place, here.schemas, there.schemas);
        },
        onlyOurs(message, here) {
          // Close documents most errors in general, and declares few of them.
          if (!/^[45]/.test(message)) miss(`${name} ${message}`, here);
        },
        onlyTheirs: (message) => report("added", `${name} ${message}`),
      });
    },
    onlyOurs: miss,
    onlyTheirs(name, their) {
      if (families.has(familyOf(their))) report("added", name);
    },
  });
  for (const name of Object.keys(documents.theirs.webhooks)) {
    if (!documents.ours.webhooks[name]) report("added", `webhook ${name}`);
  }
  return [...findings.values()];

  function confirm(place: string, { node }: Operation | Message): void {
    const evidence = evidenceOf(node);
    if (isGuess(evidence)) report("confirmed", place, evidence);
  }

  function miss(place: string, { node }: Operation | Message): void {
    if (!isGuess(evidenceOf(node))) report("missing", place);
  }
}

/** How a path begins: `/bulk_action/…`. */
function familyOf({ path }: Operation): string | undefined {
  return path.split("/")[1];
}
