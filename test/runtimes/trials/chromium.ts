import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { executablePath, launchChromium } from "../../browser/launch.js";
import { serveFolder } from "../../browser/serve-folder.js";
import { type Peculiar, whileServed } from "../served.js";
import type { Outcome, Setting } from "../suite/case.js";
import type { Trial } from "../trial.js";

declare global {
  /** What the bundle leaves in the page. */
  function run(setting: Setting): Promise<Outcome[]>;
}

/** Before a POST to another origin it asks whether it may, so that no connection of one is fresh. */
const peculiar: Peculiar = { tellsUnopened: false, repeatsPost: ["fresh", "used"] };

/** A page with the bundle. It calls the served sandbox from another origin. */
export const chromium: Trial = {
  name: "Chromium",
  lacks: existsSync(executablePath)
    ? undefined
    : `there is no ${executablePath}; on Debian: apt-get install chromium`,
  async run(user) {
    const folder = join(user, "bundles");
    await writeFile(join(folder, "index.html"), '<script type="module" src="page.js"></script>');
    const { url, close } = await serveFolder(folder, "/");
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(`${url}index.html`);
      const outcomes = await whileServed(peculiar, (setting) =>
        page.evaluate((given) => run(given), setting),
      );
      return { version: browser.version(), outcomes };
    } finally {
      await browser.close();
      close();
    }
  },
};
