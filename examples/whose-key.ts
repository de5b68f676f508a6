// Asks whose key this is before it is used: it acts in the name of one user, on the leads of one organization.
import { CloseError, createClient } from "close-bulk-actions";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox({ apiKey: "api_of_ana" });

// In a program of yours: apiKey: () => process.env.CLOSE_API_KEY ?? "", and no fetch.
const close = createClient({ apiKey: "api_of_ana", fetch: sandbox.fetch });
const { data: me } = await close.http.GET("/me/");
const [membership] = me?.memberships ?? [];
const mayEdit = membership?.permissions_granted?.includes("bulk_edit");
console.log(`${me?.email}, of ${membership?.organization_id}`);
console.log(`May edit in bulk: ${mayEdit ? "yes" : "no"}`);

const wrong = createClient({ apiKey: "api_of_nobody", fetch: sandbox.fetch });
try {
  await wrong.edits.get("bulkedit_1");
} catch (error) {
  if (!(error instanceof CloseError)) throw error;
  console.log(`${error.code}: ${error.message}`);
}

// Prints:
// ana@sandbox.example, of orga_FHTscvzVA0gOVhWju9pyCZR2yopYQHuekzbpGXgipKl
// May edit in bulk: yes
// unauthorized: GET /bulk_action/edit/bulkedit_1/ was refused (401). Unauthorized
