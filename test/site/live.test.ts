import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hasChromium, launchChromium } from "../browser/chromium.js";
import { seriousFindings } from "./accessibility.js";
import { builtSite } from "./built-site.js";
import { open } from "./open.js";
import { type Visitor, visitor } from "./visitor.js";

const site = await builtSite();
/** Longest time for something to happen on the page: a busy machine shows it late. */
const patience = { timeout: 30_000 };

describe.skipIf(!hasChromium)(
  "on the live page, in a browser, the reader",
  {
    timeout: 120_000,
  },
  () => {
    let browser: Browser;
    let reader: Visitor;
    let page: Page;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser?.close());
    beforeEach(async () => {
      reader = await visitor(browser, site.address);
      page = reader.page;
      await open(page, site.address, "live.html");
      return async () => {
        expect([...reader.complaints, ...reader.wrongRequests]).toEqual([]);
        await page.close();
      };
    });

    const start = () => page.getByRole("button", { name: "Start" }).click();
    const said = (text: string) => page.getByText(text).first().waitFor(patience);
    const percent = async () =>
      Number(await page.getByRole("progressbar").getAttribute("aria-valuenow"));
    const creates = () =>
      page.locator("summary", { hasText: "POST /bulk_action/edit/" }).allInnerTexts();
    const shownStatuses = () => page.locator("#sample td:last-child").allInnerTexts();

    it("starts an edit, pauses it, resumes it and sees it done", async () => {
      expect(new Set(await shownStatuses())).not.toEqual(new Set(["Qualified"]));
      await start();
      await expect.poll(percent, patience).toBeGreaterThan(5);

      await page.getByRole("button", { name: "Pause" }).click();
      await said("Paused.");
      const stopped = await percent();
      expect(stopped).toBeLessThan(100);
      await page.waitForTimeout(1_000);
      expect(await percent()).toBe(stopped);

      await page.getByRole("button", { name: "Resume" }).click();
      await said("Done.");
      expect(await percent()).toBe(100);
      await page.getByText("114 of 114 leads", { exact: true }).waitFor();
      await page.getByRole("img", { name: /^114 of 114 leads processed after/ }).waitFor();
      await expect.poll(shownStatuses, patience).toEqual(Array(6).fill("Qualified"));
      expect(await creates()).toEqual(["POST /bulk_action/edit/ 200"]);
      expect(await seriousFindings(page)).toEqual([]);
    });

    it("reads a request with its answer", async () => {
      await page.locator("summary", { hasText: "POST /data/search/" }).first().click();
      const shown = await page.locator("details[open] pre").allInnerTexts();
      expect(shown.map((text) => JSON.parse(text))).toEqual([
        expect.objectContaining({ query: { type: "text", value: "Bakery", mode: "full_words" } }),
        expect.objectContaining({ count: { limited: 114, total: 114 } }),
      ]);
    });

    it("loses an answer, and sees the client find the edit without a second create", async () => {
      await page.getByLabel("The answer is lost").check();
      await start();
      await said("Look 1 through the latest edits: 1 may be it.");
      await said("Done.");
      expect(await creates()).toEqual(["POST /bulk_action/edit/ no answer"]);
      await expect.poll(shownStatuses, patience).toEqual(Array(6).fill("Qualified"));
    });

    it("loses a request, and is told that the outcome is unknown", async () => {
      const before = await shownStatuses();
      await page.getByLabel("The request is lost").check();
      await start();
      await said("Look 4 through the latest edits: 0 may be it.");
      const link = page.getByRole("link", { name: "unknown_outcome" });
      expect(await link.getAttribute("href")).toBe("errors.html#unknown_outcome");
      expect(await creates()).toEqual(["POST /bulk_action/edit/ no answer"]);
      expect(await shownStatuses()).toEqual(before);
    });

    it("is refused twice, and sees the create sent until it is taken", async () => {
      await page.getByLabel("Two refusals: too many requests").check();
      await start();
      await said("Done.");
      expect(await creates()).toEqual([
        "POST /bulk_action/edit/ 200",
        "POST /bulk_action/edit/ 429",
        "POST /bulk_action/edit/ 429",
      ]);
    });

    it("loses a look at the progress, and sees the client look again", async () => {
      await page.getByLabel("A look at the progress is lost").check();
      await start();
      await said("got no answer. It is sent again");
      await said("Done.");
      expect(await creates()).toEqual(["POST /bulk_action/edit/ 200"]);
    });

    it("writes a filter, and is told how many leads it matches or what is wrong with it", async () => {
      const text = page.getByLabel("The same as JSON");
      await text.fill('{ "type": "match_all" }');
      await said("1200 leads match.");
      await text.fill('{ "type": "match_al" }');
      await page.locator("#matches", { hasText: "400" }).waitFor(patience);
      expect(await shownStatuses()).toEqual([]);
      await text.fill("{");
      await said("This is no JSON yet");
    });

    it("chooses each ready filter, and some leads match", async () => {
      const choice = page.getByLabel("Filter", { exact: true });
      const names = await choice.locator("option").allInnerTexts();
      expect(names.length).toBeGreaterThan(4);
      for (const name of names) {
        await choice.selectOption(name);
        await expect.poll(shownStatuses, patience).not.toEqual([]);
        expect([name, await page.locator("#matches").innerText()]).toEqual([
          name,
          expect.stringMatching(/^[1-9]\d* leads match/),
        ]);
      }
    });

    it("resets all, in the middle of an edit", async () => {
      const before = await shownStatuses();
      await start();
      await expect.poll(percent, patience).toBeGreaterThan(5);
      await page.getByRole("button", { name: "Reset all" }).click();
      await said("Nothing was started yet.");
      await expect.poll(shownStatuses, patience).toEqual(before);
      expect(await percent()).toBe(0);
      await start();
      await said("Done.");
    });
  },
);
