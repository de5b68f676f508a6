import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { missing } from "../missing.js";

const executablePath = "/usr/bin/chromium";

/** Whether there is a browser to test in. When there is none, a loud word says so. */
export const hasChromium: boolean = existsSync(executablePath);
if (!hasChromium) {
  missing(`pages in a browser. There is no ${executablePath}; on Debian: apt-get install chromium`);
}

/** Starts Chromium, so that it asks no host for anything by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
