import { schemas } from "../../../generated/schemas.js";
import type { Path, Schemas } from "../../validation/index.js";
import { checkInput } from "../model/invalid-input.js";
import type { Organization } from "../model/organization.js";
import type { Random } from "../model/random.js";
import { organization as codec } from "./organization-codec.js";
import type { OrganizationData } from "./organization-data.js";
import { Reading } from "./reading.js";
import { linkSequences } from "./sequence-use.js";

/** The schemas that a data file has to fit: the contract's, and its own. */
export const dataSchemas: Schemas = { ...schemas, Organization: codec.schema };

/**
 * Makes an organization of a data file: a team's own cases, as plain JSON. What the file leaves out
 * is made up, so that `{ "leads": [{ "name": "Acme" }] }` will do.
 *
 * @param json What the file holds, as `JSON.parse` gives it.
 * @param random Makes the ids that are left out.
 * @param now When things were made that do not say so, in milliseconds since 1970.
 * @throws {InvalidInput} With every wrong place, such as `leads[3].status`, and what to do. A file
 * that is not built right is told so first; what it refers to is looked at after that.
 */
export function readOrganization(json: unknown, random: Random, now: number): Organization {
  checkInput("The data file", dataSchemas, "Organization", json);
  const reading = new Reading(random, now);
  const organization = readChecked(json, reading, []);
  reading.end("The data file");
  return organization;
}

/**
 * Reads an organization that fits its schema.
 *
 * @param json The organization.
 * @param reading Is told what is wrong, and ended by the caller.
 * @param path Where the organization stands in what is read.
 */
export function readChecked(json: unknown, reading: Reading, path: Path): Organization {
  const organization = codec.read(json, { reading, path, own: {}, owner: null });
  linkSequences(organization);
  return organization;
}

/**
 * Writes an organization as a data file.
 *
 * @returns Plain JSON. It shares its parts with the organization: write it down before that changes.
 */
export function writeOrganization(organization: Organization): OrganizationData {
  linkSequences(organization);
  return {
    ...organization,
    unsubscribed_emails: [...organization.unsubscribed_emails],
    leads: [...organization.leads.values()],
  };
}
