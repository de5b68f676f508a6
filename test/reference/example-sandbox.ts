import { createClient } from "close-bulk-actions";
import { everyLead } from "close-bulk-actions/query";
import { createSandbox, type Sandbox, type Snapshot } from "close-bulk-actions/sandbox";

const anyId = /\b([a-z]+)_\w{20,}/g;
const anyAddress = /\b[\w.]+@[\w.]+\w/g;

/**
 * Makes a sandbox that knows the ids and email addresses of examples, so that they can be sent as they are shown. They
 * take the place of made-up ones: each id that of the first with its prefix.
 *
 * @param examples Any JSON.
 */
export async function sandboxOf(examples: unknown): Promise<Sandbox> {
  const made = createSandbox({ clock: "virtual" });
  await startOneOfEachKind(made);
  const shown = JSON.stringify(examples);
  let snapshot = JSON.stringify(made.snapshot());
  for (const example of new Set(shown.match(anyId))) {
    snapshot = exchange(snapshot, example, prefixOf(example), anyId);
  }
  for (const example of new Set(shown.match(anyAddress))) {
    snapshot = exchange(snapshot, example, "", anyAddress);
  }
  const { organization, ...rest } = JSON.parse(snapshot) as Snapshot;
  const [lead, ...others] = organization.leads ?? [];
  // The filters of the examples look for this name.
  const leads = [{ ...lead, name: "ACME Inc." }, ...others];
  return createSandbox({
    clock: "virtual",
    snapshot: { ...rest, organization: { ...organization, leads } },
  });
}

/** Puts an example in the place of the first text like it that is no example itself. */
function exchange(snapshot: string, example: string, prefix: string, like: RegExp): string {
  const [first] = (snapshot.match(like) ?? []).filter((text) => text.startsWith(prefix));
  if (!first) throw new Error(`The sandbox has nothing like ${example}`);
  return snapshot.replaceAll(first, example);
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf("_") + 1);
}

async function startOneOfEachKind({ org, apiKey, fetch }: Sandbox): Promise<void> {
  const close = createClient({ apiKey, fetch });
  const s_query = everyLead();
  await close.emails.create({
    template_id: org.email_templates[0]?.id ?? "",
    contact_preference: "lead",
    s_query,
  });
  await close.sequenceSubscriptions.create({ action_type: "pause", s_query });
  await close.deletes.create({ s_query });
  await close.edits.create({
    type: "set_lead_status",
    lead_status_id: org.lead_statuses[0]?.id ?? "",
    s_query,
  });
}
