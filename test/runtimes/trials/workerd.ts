import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { modules } from "../folders.js";
import { whileServed } from "../served.js";
import type { Outcome } from "../suite/case.js";
import type { Trial } from "../trial.js";

/** What is used of Miniflare. The compiler does not see it: it is not installed at the root. */
interface MiniflareModule {
  Miniflare: new (
    options: object,
  ) => {
    dispatchFetch(url: string, init: object): Promise<{ json(): Promise<unknown> }>;
    dispose(): Promise<void>;
  };
}

const require = createRequire(join(modules, "miniflare/package.json"));

/** workerd, which Cloudflare's workers run in, without its compatibility with Node. */
export const workerd: Trial = {
  name: "workerd",
  get lacks() {
    try {
      require("workerd");
      return undefined;
    } catch (error) {
      return String(error);
    }
  },
  async run(user) {
    const { Miniflare }: MiniflareModule = require("miniflare");
    const worker = new Miniflare({
      modules: true,
      script: await readFile(join(user, "bundles/worker.js"), "utf8"),
      compatibilityDate: "2026-01-01",
      // Else it asks Cloudflare where it is.
      cf: false,
    });
    try {
      return await whileServed({ tellsUnopened: false, repeatsPost: [] }, async (setting) => {
        const request = { method: "POST", body: JSON.stringify(setting) };
        const answer = await worker.dispatchFetch("http://worker.test", request);
        return {
          version: require("workerd").version,
          outcomes: (await answer.json()) as Outcome[],
        };
      });
    } finally {
      await worker.dispose();
    }
  },
};
