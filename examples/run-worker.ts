// Tries the worker of worker.ts: a sandbox takes the place of Close, bound to it as another service would be.
import { createSandbox } from "close-bulk-actions/sandbox";
import worker from "./worker.js";

const sandbox = createSandbox({ clock: "virtual" });
const env = { CLOSE_API_KEY: sandbox.apiKey, CLOSE: sandbox };
const ask = async (method: string, query = "") => {
  const answer = await worker.fetch(new Request(`https://worker.test/${query}`, { method }), env);
  console.log(answer.status, await answer.clone().text());
  return answer;
};

const { id } = await (await ask("POST")).json();
await ask("GET", `?id=${id}`);
sandbox.clock.advance(60_000);
await ask("GET", `?id=${id}`);

// Prints:
// 202 {"id":"bulkedit_n33v2TIIRkiBlsTVpx5kg4FcTzRslx59AkHtXHP4Mf4"}
// 200 {"status":"created","n_leads":null,"n_leads_processed":0}
// 200 {"status":"done","n_leads":170,"n_leads_processed":170}
