import type { Organization } from "close-bulk-actions/sandbox";
import { writeOrganization } from "../../../src/sandbox/data/read-organization.js";
import { seedOrganization } from "../../../src/sandbox/data/seed.js";
import { createRandom } from "../../../src/sandbox/model/random.js";

/** The moment at which the organizations of these tests are made. */
export const now: number = Date.UTC(2026, 0, 5, 9);

/** An organization of so many leads. */
export function seeded(leads: number, seed = 1): Organization {
  return seedOrganization(createRandom(seed), leads, now);
}

/** An organization the way a file holds it. */
// biome-ignore lint/suspicious/noExplicitAny: tests change it in every wrong way.
export function written(organization: Organization): any {
  return JSON.parse(JSON.stringify(writeOrganization(organization)));
}
