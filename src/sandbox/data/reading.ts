import { formatPath, type Path } from "../../validation/index.js";
import { mismatchText } from "../../validation/messages.js";
import { InvalidInput } from "../model/invalid-input.js";
import type { CustomField, Organization } from "../model/organization.js";
import type { Random } from "../model/random.js";

/** What can be referred to. */
export type Kind =
  | "user"
  | "lead status"
  | "opportunity status"
  | "email template"
  | "sequence"
  | "connected account"
  | "custom activity type"
  | "custom object type";

/** Most problems that are told at once. */
const most = 100;

/** What is known while a file is read. */
export class Reading {
  /** What is wrong, each with its place. */
  readonly problems: string[] = [];
  /** The users that were read. */
  readonly users: Organization["users"] = [];
  /** The custom fields that were read. */
  readonly fields: CustomField[] = [];
  /** The time zones that were looked up, and whether they exist. */
  readonly zones: Map<string, boolean> = new Map();
  readonly #ids = new Set<string>();
  readonly #known = new Map<Kind, Map<string, string>>();

  constructor(
    /** Makes the ids that the file leaves out. */
    readonly random: Random,
    /** When something was made of which the file does not say, in milliseconds since 1970. */
    readonly now: number,
  ) {}

  /** Notes that something is wrong. */
  refuse(path: Path, message: string): void {
    if (this.problems.length < most) this.problems.push(`${formatPath(path)}: ${message}`);
  }

  /** Notes an id, which nothing else may have. */
  take(id: string, path: Path): void {
    if (this.#ids.has(id)) this.refuse(path, "Something else has this id. Give each its own.");
    this.#ids.add(id);
  }

  /** Makes something known by its id, and by its name unless another one came first. */
  know(kind: Kind, id: string, name?: string): void {
    const known = this.#known.get(kind) ?? new Map<string, string>();
    this.#known.set(kind, known);
    known.set(id, id);
    if (name !== undefined && !known.has(name)) known.set(name, id);
  }

  /** Whether something is known by this id or name. */
  knows(kind: Kind, name: string): boolean {
    return this.#known.get(kind)?.has(name) ?? false;
  }

  /** The id of what became known first; undefined when nothing did. */
  first(kind: Kind): string | undefined {
    const [id] = this.#known.get(kind)?.values() ?? [];
    return id;
  }

  /**
   * Finds what is referred to.
   *
   * @param kind What it has to be.
   * @param reference Its id or its name.
   * @param path Where the reference stands.
   * @returns The id. When there is no such thing, that is noted.
   */
  find(kind: Kind, reference: string, path: Path): string {
    const known = this.#known.get(kind) ?? new Map<string, string>();
    const id = known.get(reference);
    if (id !== undefined) return id;
    const names = [...known].filter(([name, id]) => name !== id).map(([name]) => name);
    const advice =
      names.length > 0
        ? mismatchText({ choices: names, types: [] }, reference).replace("Not a valid choice. ", "")
        : "Leave it out, or add one.";
    this.refuse(path, `There is no ${kind} ${JSON.stringify(reference)}. ${advice}`);
    return reference;
  }

  /**
   * Ends the reading.
   *
   * @param what What was read; begins the message.
   * @throws {InvalidInput} When anything is wrong.
   */
  end(what: string): void {
    if (this.problems.length > 0) throw new InvalidInput(what, this.problems);
  }
}
