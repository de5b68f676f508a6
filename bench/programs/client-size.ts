// What a page has to load for the client, and for what its peers export first of all.
import { bundleSize } from "../bundle-size.js";
import { print } from "../figures.js";
import { peers, project } from "../folders.js";

const kB = async (code: string, folder: string) => (await bundleSize(code, folder)) / 1_000;

print({
  value: await kB('export { createClient } from "close-bulk-actions"', project),
  unit: "kB",
  note: "ours with openapi-fetch in it",
  peers: {
    "openapi-fetch": await kB('export { default } from "openapi-fetch"', project),
    ky: await kB('export { default } from "ky"', peers),
    ofetch: await kB('export { ofetch } from "ofetch"', peers),
    axios: await kB('export { default } from "axios"', peers),
  },
});
