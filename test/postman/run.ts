import newman, { type Options } from "newman";
import type { Collection } from "../../scripts/postman/collection.js";
import type { Environment } from "../../scripts/postman/environments.js";
import { serve } from "../../src/sandbox/node.js";
import type { Sandbox } from "../../src/sandbox/sandbox.js";

/** What came of a run. */
export interface Outcome {
  /** What failed: `name of the request: name of the check`, or the error in place of it. */
  failures: string[];
  /** How many checks there were, by request. */
  checks: { name: string; count: number }[];
}

/**
 * Lets Newman run a collection against a sandbox.
 *
 * @param sandbox The sandbox; it is served on a free port for as long as the run takes.
 * @param collection The collection.
 * @param environment The environment. The address in it does not matter.
 * @param options What else to tell Newman.
 */
export async function run(
  sandbox: Sandbox,
  collection: Collection,
  environment: Environment,
  options: Partial<Options> = {},
): Promise<Outcome> {
  const { url, close } = await serve(sandbox, { port: 0 });
  const { envVar = [], ...rest } = options;
  try {
    return await new Promise((resolve, reject) => {
      const address = { key: "baseUrl", value: `${url}/api/v1` };
      newman.run(
        { collection, environment, ...rest, envVar: [address, ...envVar] },
        (error, summary) => {
          if (error) return reject(error);
          const { failures, executions } = summary.run;
          resolve({
            failures: failures.map(
              ({ source, error: { test, message } }) => `${source?.name}: ${test ?? message}`,
            ),
            checks: executions.map(({ item, assertions = [] }) => ({
              name: item.name,
              count: assertions.length,
            })),
          });
        },
      );
    });
  } finally {
    await close();
  }
}
