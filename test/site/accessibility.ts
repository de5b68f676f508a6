import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const script = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/**
 * Checks a page with axe-core.
 *
 * @param page The window, with the page open.
 * @returns The serious and critical findings, each with the elements it is about.
 */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: script });
  // It would fetch the styles, which pages opened from disk cannot, for rules that are not looked at.
  const { violations } = await page.evaluate(() => window.axe.run({ preload: false }));
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
}
