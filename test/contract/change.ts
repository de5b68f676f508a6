import { parse, stringify } from "yaml";

export type Part = Record<string, unknown>;
export type Change = (contract: Part) => void;

export const isPart = (value: unknown): value is Part =>
  typeof value === "object" && value !== null;

/** Puts a value at a dotted path, for example `paths./note/.get.x-retry`. */
export function set(path: string, value: unknown): Change {
  const [keys, last] = split(path);
  return (contract) => {
    holder(contract, keys)[last] = value;
  };
}

/** Takes away what stands at a dotted path; it must be there, or the change would test nothing. */
export function drop(path: string): Change {
  const [keys, last] = split(path);
  return (contract) => {
    const part = holder(contract, keys);
    if (!(last in part)) throw new Error(`the fixture has no ${path}`);
    delete part[last];
  };
}

/** The part of a contract that lies at the end of these keys. */
export function holder(contract: Part, keys: string[]): Part {
  return keys.reduce((part, key) => {
    const next = part[key];
    if (!isPart(next)) throw new Error(`the fixture has no ${key} in ${keys.join(".")}`);
    return next;
  }, contract);
}

/** A YAML contract with that change made. */
export function changed(yaml: string, change: Change): string {
  const contract: unknown = parse(yaml);
  if (!isPart(contract)) throw new Error("the fixture is no contract");
  change(contract);
  return stringify(contract, { aliasDuplicateObjects: false });
}

function split(path: string): [string[], string] {
  const keys = path.split(".");
  return [keys.slice(0, -1), keys.at(-1) ?? ""];
}
