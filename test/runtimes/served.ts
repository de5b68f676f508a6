import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createSandbox, type Fault, serve } from "../../src/sandbox/node.js";
import type { Setting } from "./suite/case.js";

/** What goes wrong in the cases of `over-http.ts`. */
const faults: Fault[] = [
  { fault: "reset_after", method: "POST", path: "/bulk_action/edit/", nth: 1 },
  { fault: "reset_after", method: "POST", path: "/bulk_action/sequence_subscription/", nth: 1 },
  { fault: "truncate", method: "GET", path: "/status/lead/", nth: 1 },
  { fault: "delay", delay_ms: 10_000, path: "/bulk_action/delete/" },
];

/** What is peculiar to the `fetch` of a runtime. */
export type Peculiar = Pick<Setting, "tellsUnopened" | "repeatsPost">;

/**
 * Serves a sandbox for one runtime.
 *
 * @param peculiar What is peculiar to its `fetch`.
 * @param work What to do while it is served.
 * @returns What the work returns.
 */
export async function whileServed<Result>(
  peculiar: Peculiar,
  work: (setting: Setting) => Promise<Result>,
): Promise<Result> {
  const { url, close } = await serve(createSandbox({ leads: 20, faults }), { port: 0 });
  try {
    const setting = { served: `${url}/api/v1`, deserted: await desertedAddress(), ...peculiar };
    return await work(setting);
  } finally {
    await close();
  }
}

/** An address where a server was a moment ago. */
async function desertedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${port}`;
}
