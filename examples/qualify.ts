// A function as it may stand in your program. qualify.test.ts tests it.
import type { Client } from "close-bulk-actions";
import type { Filter } from "close-bulk-actions/query";

/** Gives leads the status "Qualified", a hundred at most, and tells how many they were. */
export async function qualify(close: Client, leads: Filter): Promise<number> {
  const { data: statuses } = await close.http.GET("/status/lead/");
  const qualified = statuses?.data.find(({ label }) => label === "Qualified");
  if (!qualified) throw new Error('There is no status "Qualified".');
  const edit = await close.edits.create(
    { type: "set_lead_status", lead_status_id: qualified.id, s_query: leads },
    { expect: { atMost: 100 } },
  );
  const { n_leads_processed } = await close.edits.wait(edit.id);
  return n_leads_processed;
}
