// Acts for a user who signed in with OAuth. The client asks for the token before each request, so that a wait may
// outlive it, and once more after a 401.
import { createClient } from "close-bulk-actions";
import { everyLead } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox({ accessToken: "token_of_ana", leadsPerSecond: 50 });

const lifeMs = 1_000; // at Close an hour, as `expires_in` says
let token = Promise.resolve("");
let renewAt = 0;

/** Renews the token when it is time, once for all who ask: Close takes a refresh token only once. */
function accessToken(): Promise<string> {
  if (Date.now() >= renewAt) {
    renewAt = Date.now() + lifeMs;
    token = renew().catch((error) => {
      renewAt = 0;
      throw error;
    });
  }
  return token;
}

/** In a program of yours: POST https://api.close.com/oauth2/token/, and keep the new refresh token. */
async function renew(): Promise<string> {
  console.log("A new token.");
  return "token_of_ana";
}

const close = createClient({ accessToken, fetch: sandbox.fetch });

const { id } = await close.sequenceSubscriptions.create({
  action_type: "pause",
  s_query: everyLead(),
});
const { n_leads } = await close.sequenceSubscriptions.wait(id);
console.log(`Done, with ${n_leads} leads.`);

// Prints, for example:
// A new token.
// A new token.
// A new token.
// A new token.
// Done, with 200 leads.
