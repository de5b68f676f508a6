import type { Contract } from "../contract.js";
import type { Variable } from "./collection.js";
import { permission } from "./guard.js";
import { stableId } from "./ids.js";

/** A Postman environment: where requests go, and as whom. */
export interface Environment {
  id: string;
  name: string;
  values: (Variable & { type: "default" | "secret"; enabled: true })[];
  _postman_variable_scope: "environment";
}

/** What each environment holds besides the address. The sandbox's key is no secret: it prints it. */
const settings: Record<string, { title: string; apiKey: string; mayAct: "yes" | "no" }> = {
  sandbox: { title: "Close sandbox", apiKey: "api_sandbox", mayAct: "yes" },
  close: { title: "Close", apiKey: "", mayAct: "no" },
};

/**
 * Makes an environment for each server of a contract.
 *
 * @returns The environments, by the server's `x-name`.
 */
export function environments(contract: Contract): Record<string, Environment> {
  const entries = contract.servers.map(({ url, "x-name": name }) => {
    const own = settings[name];
    if (!own) throw new Error(`scripts/postman has no settings for the server ${name}.`);
    const value = (key: string, text: string, type: "default" | "secret" = "default") => {
      return { key, value: text, type, enabled: true } as const;
    };
    const environment: Environment = {
      id: stableId("environment", name),
      name: own.title,
      values: [
        value("baseUrl", url),
        value("apiKey", own.apiKey, "secret"),
        value(permission, own.mayAct),
      ],
      _postman_variable_scope: "environment",
    };
    return [name, environment] as const;
  });
  return Object.fromEntries(entries);
}
