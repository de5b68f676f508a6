import { existsSync } from "node:fs";
import { missing } from "../missing.js";
import { executablePath } from "./launch.js";

export { launchChromium } from "./launch.js";

/** Whether there is a browser to test in. When there is none, a loud word says so. */
export const hasChromium: boolean = existsSync(executablePath);
if (!hasChromium) {
  missing(`pages in a browser. There is no ${executablePath}; on Debian: apt-get install chromium`);
}
