import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyOperation, readContract } from "../../scripts/contract.js";
import { pageWeights } from "../../scripts/site/weights.js";
import { hasChromium, launchChromium } from "../browser/chromium.js";
import { serveFolder } from "../browser/serve-folder.js";
import { seriousFindings } from "./accessibility.js";
import { builtSite } from "./built-site.js";
import { open } from "./open.js";
import { isReference, pagesOf } from "./pages.js";
import { visitor } from "./visitor.js";

const slow = { timeout: 300_000 };
/** Longest time for something to happen on a page: a busy machine shows it late. */
const patience = { timeout: 30_000 };
const { folder, address: fromDisk } = await builtSite();
const pages = await pagesOf(folder);
const contract = await readContract();

describe("the built site", () => {
  it("has the start page, guides, errors, reference, live page, downloads and changelog", () => {
    expect(pages).toEqual(
      expect.arrayContaining([
        "changelog.html",
        "downloads.html",
        "errors.html",
        "guides/first-bulk-edit.html",
        "guides/index.html",
        "index.html",
        "live.html",
        "reference/index.html",
        "sandbox-fidelity.html",
      ]),
    );
  });

  it("offers the contract as YAML and as JSON, and what Postman imports", async () => {
    expect((await readdir(join(folder, "downloads"))).sort()).toEqual([
      "openapi.json",
      "openapi.yaml",
      "postman_collection.json",
      "postman_environment.close.json",
      "postman_environment.sandbox.json",
    ]);
  });

  it("has a start page of at most 150 kB and a reference of at most 1.5 MB, with all they load", async () => {
    const weights = await pageWeights(folder);
    const bytesOf = (page: string) => weights.find((each) => each.page === page)?.bytes;
    expect(bytesOf("index.html")).toBeGreaterThan(20_000);
    expect(bytesOf("index.html")).toBeLessThanOrEqual(150_000);
    expect(bytesOf("reference/index.html")).toBeGreaterThan(500_000);
    expect(bytesOf("reference/index.html")).toBeLessThanOrEqual(1_500_000);
  });
});

describe.skipIf(!hasChromium)("in a browser, the site", slow, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, patience.timeout);
  afterAll(() => browser?.close());

  it.each(["disk", "a path of a static host"])(
    "shows every page from %s with no complaint, and asks no other host",
    async (place) => {
      const server = place === "disk" ? undefined : await serveFolder(folder, "/docs/latest/");
      const site = server?.url.replace(/\/$/, "") ?? fromDisk;
      const { page, complaints, wrongRequests } = await visitor(browser, site);
      for (const path of pages) {
        await open(page, site, path);
        expect(await page.title(), path).not.toBe("");
        expect([path, ...complaints, ...wrongRequests]).toEqual([path]);
      }
      server?.close();
    },
  );

  it("leads to a page and a place that are there, wherever a link is", async () => {
    const { page } = await visitor(browser, fromDisk);
    const links: { from: string; to: URL }[] = [];
    const ids = new Map<string, Set<string>>();
    for (const path of pages) {
      await open(page, fromDisk, path);
      ids.set(
        path,
        new Set(await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id))),
      );
      const hrefs = await page
        .locator("a[href]")
        .evaluateAll((all) =>
          all.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")),
        );
      links.push(...hrefs.map((href) => ({ from: path, to: new URL(href) })));
    }
    const broken = links.filter(({ to }) => {
      if (to.protocol !== "file:") return false;
      const file = fileURLToPath(new URL(to.pathname, to));
      const path = file.slice(folder.length + 1).replaceAll("\\", "/");
      const place = decodeURIComponent(to.hash.slice(1));
      return !existsSync(file) || (place !== "" && ids.get(path)?.has(place) === false);
    });
    expect(links.length).toBeGreaterThan(100);
    expect(broken.map(({ from, to }) => `${from}: ${to}`)).toEqual([]);
  });

  it.each(["light", "dark"] as const)(
    "has no serious finding of axe-core on any page, in %s colours",
    async (colorScheme) => {
      const { page } = await visitor(browser, fromDisk, { colorScheme });
      // test/reference has the reference checked, which is as long as all others.
      for (const path of pages.filter((each) => !isReference(each))) {
        await open(page, fromDisk, path);
        expect([path, ...(await seriousFindings(page))]).toEqual([path]);
      }
    },
  );

  it("is no wider than a phone, on any page", async () => {
    const { page } = await visitor(browser, fromDisk, { width: 390 });
    for (const path of pages) {
      await open(page, fromDisk, path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([path, width]).toEqual([path, 390]);
    }
  });

  it("finds each operation by its name, first of all", async () => {
    const { page } = await visitor(browser, fromDisk);
    await open(page, fromDisk, "guides/index.html");
    await page.keyboard.press("/");
    for (const { operation } of everyOperation(contract)) {
      await page.getByRole("searchbox").fill(operation.operationId);
      const first = page.getByRole("dialog").getByRole("link").first();
      await expect
        .poll(() => first.getAttribute("href"), patience)
        .toBe(`${fromDisk}/reference/index.html#operation/${operation.operationId}`);
    }
  });

  it("is searched by keyboard alone, in the reader's words", async () => {
    const { page } = await visitor(browser, fromDisk);
    await open(page, fromDisk, "index.html");
    await page.keyboard.press("/");
    await page.keyboard.type("unknown outcome");
    await page.getByRole("dialog").getByRole("link").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${fromDisk}/errors.html#unknown_outcome`);
    await page.keyboard.press("/");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").isVisible()).toBe(false);
  });

  it("says when the search finds nothing", async () => {
    const { page } = await visitor(browser, fromDisk);
    await open(page, fromDisk, "index.html");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("searchbox").fill("qwertzuiop");
    await page.getByText("Nothing found.").waitFor();
    expect(await page.getByRole("dialog").getByRole("link").count()).toBe(0);
  });

  it("lets the keyboard skip to the content", async () => {
    const { page } = await visitor(browser, fromDisk);
    await open(page, fromDisk, "errors.html");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  });
});
