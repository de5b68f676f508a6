// Every line compiles, or is expected not to: in whatever way a project of TypeScript is set up.
import { type BulkEdit, CloseError, type CreateBulkEdit, createClient } from "close-bulk-actions";
import { all, daysAgo, type Filter, field, leads, not, text } from "close-bulk-actions/query";
import { createSandbox, type Sandbox, serve } from "close-bulk-actions/sandbox";

const sandbox: Sandbox = createSandbox({ leads: 20, faults: [{ fault: "html", nth: 1 }] });
// @ts-expect-error There is no such fault.
createSandbox({ faults: [{ fault: "hmtl" }] });

const filter: Filter = leads(all(text("Bakery"), not(field("url").exists())));
export const old: Filter = field("date_created").before(daysAgo(7));
// @ts-expect-error A filter of nothing might be every lead.
all();

const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });
// @ts-expect-error There are two credentials.
createClient({ apiKey: "api_", accessToken: "token" });

const body: CreateBulkEdit = {
  type: "clear_custom_field",
  custom_field_name: "Tier",
  s_query: filter,
};
// @ts-expect-error The filter has another name in a search.
close.edits.create({ type: "clear_custom_field", custom_field_name: "Tier", query: filter });
// @ts-expect-error It is named both by id and by name.
const both: CreateBulkEdit = { ...body, custom_field_id: "cf_1", custom_field_name: "Tier" };

export async function program(): Promise<string> {
  const edit: BulkEdit = await close.edits.create(body, { expect: { atMost: 500 } });
  for await (const { action, rate } of close.edits.watch(edit.id)) {
    const speed: number | null = rate;
    console.log(action.status, speed);
  }
  // @ts-expect-error What is done has no such counter.
  console.log((await close.edits.wait(edit.id)).n_lead);
  for await (const page of close.emails.list().pages()) console.log(page.length);
  const { data, error } = await close.http.GET("/status/lead/");
  // @ts-expect-error There is no such path.
  await close.http.GET("/status/leads/");
  await close.edits.create(both);
  const { url } = await serve(sandbox, { port: 0 });
  console.log(error, url);
  return data ? data.data.map(({ label }) => label).join() : "";
}

export function codeOf(error: unknown): string {
  if (!(error instanceof CloseError)) return "";
  // @ts-expect-error There is no such code.
  if (error.code === "not_there") return error.message;
  const status: number | undefined = error.status;
  return `${error.code} ${status} ${error.docs}`;
}
