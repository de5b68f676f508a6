import type { Page } from "playwright-core";
import { isReference } from "./pages.js";

/**
 * Opens a page, and waits until all of it is there.
 *
 * @param page The window.
 * @param site Address of the site.
 * @param path Path below the site.
 */
export async function open(page: Page, site: string, path: string): Promise<void> {
  await page.goto(`${site}/${path}`);
  if (isReference(path)) await page.locator('[id="operation/createBulkEdit"]').waitFor();
  if (path === "live.html") await page.getByText("leads match").waitFor();
}
