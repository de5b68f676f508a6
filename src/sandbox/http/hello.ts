import type { Sandbox } from "../sandbox.js";
import { controlled } from "./control.js";

/**
 * Tells a person what a served sandbox is and what to do with it.
 *
 * @param sandbox The sandbox.
 * @param origin Where it is served, such as `http://127.0.0.1:4250`.
 * @param basePath What comes before the API's paths.
 * @returns Plain text.
 */
export function hello({ apiKey, org }: Sandbox, origin: string, basePath: string): string {
  return `This is a sandbox: a stand-in for Close, with made-up data. Nothing here is sent to anyone.

API      ${origin}${basePath}
API key  ${apiKey}
Try      curl -u ${apiKey}: ${origin}${basePath}/status/lead/

Users, with their keys and what they may do:
${org.users.map((user) => `${user.email.padEnd(24)}${user.api_key.padEnd(24)}${user.permissions.join(", ")}`).join("\n")}

To steer it, without a key:
${controlled.map(({ method, path, does }) => `${method.padEnd(7)}/_sandbox${path.padEnd(16)}${does}`).join("\n")}
`;
}
