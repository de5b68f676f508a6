import { type Browser, chromium } from "playwright-core";

/** Where Chromium is, if it is. */
export const executablePath = "/usr/bin/chromium";

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
