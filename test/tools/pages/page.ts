import { deepStrictEqual as same } from "node:assert";
import { copyFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { contractFile, everyOperation, readContract } from "../../../scripts/contract.js";
import { launchChromium } from "../../browser/chromium.js";
import { serveFolder } from "../../browser/serve-folder.js";
import { modules } from "../folders.js";
import type { Tool } from "../tool.js";

/** A tool that draws a page. */
export interface Drawing {
  /** As people call it. */
  name: string;
  /** Its package. */
  package: string;
  /** Its script and, if it has one, its style sheet, in the folder of all packages. */
  files: string[];
  /** What its users write into the page. The contract is beside it. */
  html: string;
  /** Other hosts that the page asks for something. */
  asks?: string[];
}

/**
 * Makes a tool of a drawing. Its page names every operation and delivery, and throws nothing.
 *
 * @param drawing The drawing.
 */
export function pageTool({ asks = [], ...drawing }: Drawing): Tool {
  return {
    name: drawing.name,
    package: drawing.package,
    async check(folder) {
      const copied = [contractFile, ...drawing.files.map((file) => join(modules, file))];
      for (const file of copied) await copyFile(file, join(folder, basename(file)));
      await writeFile(
        join(folder, "index.html"),
        `<!doctype html>\n<meta charset="utf-8">\n${drawing.html}`,
      );

      const host = await serveFolder(folder, "/");
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        const asked = hostsAsked(page, host.url);
        const broken = page.waitForEvent("pageerror", { timeout: 0 }).then((error) => {
          throw error;
        });
        await page.goto(`${host.url}index.html`);
        const names = await summaries();
        await Promise.race([showsAll(page, names), broken]);
        same([...asked], asks);
        return `a page with all ${names.length} operations and deliveries`;
      } finally {
        await browser.close();
        host.close();
      }
    },
  };
}

/** What operations and deliveries are called. */
async function summaries(): Promise<string[]> {
  const contract = await readContract();
  const operations = [...everyOperation(contract)].map(({ operation }) => operation);
  const deliveries = Object.values(contract.webhooks).flatMap(({ post }) => post ?? []);
  return [...operations, ...deliveries].map(({ summary }) => String(summary));
}

/** Waits until a page shows texts. */
async function showsAll(page: Page, texts: string[]): Promise<void> {
  for (const text of texts) {
    const place = page.getByText(text, { exact: true }).first();
    await place.waitFor({ state: "attached", timeout: 120_000 });
  }
}

/** Notes the hosts that a page asks for something and that are not its own. */
function hostsAsked(page: Page, url: string): Set<string> {
  const asked = new Set<string>();
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith("http") && host !== new URL(url).host) asked.add(host);
  });
  return asked;
}
