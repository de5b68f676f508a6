import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyOperation, readContract } from "../../scripts/contract.js";
import { operationAnchor, schemaAnchor } from "../../scripts/reference/anchors.js";
import { buildReference } from "../../scripts/reference.js";
import { hasChromium, launchChromium } from "../browser/chromium.js";
import { serveFolder } from "../browser/serve-folder.js";

const contract = await readContract();
const operations = [...everyOperation(contract)].map(({ operation }) => operation);
const deliveries = Object.values(contract.webhooks).flatMap(({ post }) => post ?? []);
const anchors = [
  ...[...operations, ...deliveries].map(({ operationId }) => operationAnchor(operationId)),
  ...Object.keys(contract.components.schemas).map(schemaAnchor),
];

let folder = "";
let files: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reference-"));
  files = await buildReference(folder);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

describe("the reference page", () => {
  it("weighs at most 1.5 MB, all together, before compression", async () => {
    const sizes = await Promise.all(files.map((file) => stat(join(folder, file))));
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(1_500_000);
  });

  it("is the same whenever it is built", async () => {
    const again = await mkdtemp(join(tmpdir(), "reference-"));
    await buildReference(again);
    for (const file of files) {
      const read = (place: string) => readFile(join(place, file), "utf8");
      expect(await read(again)).toBe(await read(folder));
    }
    await rm(again, { recursive: true });
  });
});

describe.skipIf(!hasChromium)("the reference page in a browser", { timeout: 180_000 }, () => {
  // To draw the page takes seconds, so the tests share one.
  let browser: Browser;
  let page: Page;
  let wrong: string[];
  beforeAll(async () => {
    browser = await launchChromium();
    ({ page, wrong } = await open(pathToFileURL(join(folder, "index.html")).href));
  }, 180_000);
  afterAll(() => browser?.close());

  /** Opens a page and waits until it is drawn. Whatever goes wrong is added to `wrong`. */
  async function open(url: string, options: object = {}) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
    const wrong: string[] = [];
    page.on("pageerror", ({ message }) => wrong.push(message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) wrong.push(message.text());
    });
    page.on("request", (request) => {
      const { protocol, host } = new URL(request.url());
      const own = ["file:", "data:", "blob:"].includes(protocol) || host === new URL(url).host;
      if (!own) wrong.push(`It asked for ${request.url()}`);
    });
    await page.goto(url);
    await drawn(page);
    return { page, wrong };
  }

  const drawn = (page: Page) => section(page, anchors.at(-1) ?? "").waitFor({ state: "attached" });
  const section = (page: Page, anchor: string) => page.locator(`[data-section-id="${anchor}"]`);

  /** Waits until a section stands at the top of the window. */
  async function arrived(page: Page, anchor: string): Promise<void> {
    const top = () => section(page, anchor).evaluate((place) => place.getBoundingClientRect().top);
    await expect.poll(async () => Math.abs(await top()), { timeout: 60_000 }).toBeLessThan(5);
  }

  const seen = (locator: Locator) => expect.poll(() => locator.isVisible(), { timeout: 60_000 });

  it("opens from disk, and asks no other host for anything", () => {
    expect(wrong).toEqual([]);
  });

  it("has a link to each operation, delivery and schema", async () => {
    const there = await page
      .locator("[data-section-id]")
      .evaluateAll((places) => places.map((place) => place.getAttribute("data-section-id")));
    expect(there).toEqual(expect.arrayContaining(anchors));
    for (const anchor of [operationAnchor("createBulkEdit"), schemaAnchor("QueryNode")]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, anchor);
      await arrived(page, anchor);
    }
  });

  it("tells of each operation how it is known and whether it may be repeated, with samples", async () => {
    const said = { safe: "may be sent again", "refused-only": "send again only when refused" };
    for (const { operationId, "x-evidence": evidence, "x-retry": retry } of operations) {
      const place = section(page, operationAnchor(operationId));
      const [badges, tabs] = await Promise.all([
        place.locator("p").first().locator(".badge").allTextContents(),
        place.getByRole("tab").allTextContents(),
      ]);
      expect(badges, operationId).toEqual([evidence, said[retry as keyof typeof said]]);
      expect(tabs, operationId).toEqual(expect.arrayContaining(["TypeScript", "curl", "Python"]));
    }
  });

  it("tells of properties and values how they are known, and what the words mean", async () => {
    const create = section(page, operationAnchor("createBulkEmail"));
    const badgesOf = (name: string) =>
      create
        .getByRole("row")
        .filter({ has: page.getByText(name, { exact: true }) })
        .last()
        .locator(".badge")
        .allTextContents();
    expect(await badgesOf("email_account_id")).toEqual(["public-code"]);
    expect(await badgesOf("template_id")).toEqual([]);
    expect(await badgesOf("all")).toEqual(["official-openapi"]);
    const meaning = page.getByRole("row", { name: "inferred concluded from the other facts" });
    expect(await meaning.locator(".badge").allTextContents()).toEqual(["inferred"]);
  });

  it("names the forms of a union, and leads to the filter in place of unfolding it", async () => {
    const create = section(page, operationAnchor("createBulkEdit"));
    await create.getByRole("button", { name: "Set a contact custom field" }).click();
    await seen(create.getByText('"set_contact_custom_field"').first()).toBe(true);
    await create.getByRole("link", { name: "Filter of a bulk action" }).click();
    await arrived(page, schemaAnchor("SQuery"));
  });

  it("is used without a mouse", async () => {
    await page.getByRole("menuitem", { name: "Bulk edits", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("#tag/Bulk-edits");

    const list = section(page, operationAnchor("listBulkEdits"));
    const explained = list.getByText("An API key as the user name");
    await seen(explained).toBe(false);
    await list.getByRole("button", { name: "Authorizations:" }).focus();
    await page.keyboard.press("Enter");
    await seen(explained).toBe(true);

    await page.getByRole("link", { name: "Skip the menu" }).focus();
    await page.keyboard.press("Enter");
    const focused = page.locator(".api-content:focus");
    expect(await focused.count()).toBe(1);
  });

  it("finds an operation by its name", async () => {
    await page.getByRole("textbox", { name: "Search" }).fill("pause bulk edit");
    await seen(page.locator(".menu-content").getByText("Pause or resume a bulk edit").first()).toBe(
      true,
    );
    await page.getByRole("textbox", { name: "Search" }).fill("");
  });

  it("follows a change between light and dark", async () => {
    const back = () =>
      page.locator(".menu-content").evaluate((menu) => getComputedStyle(menu).backgroundColor);
    const light = await back();
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(back, { timeout: 60_000 }).not.toBe(light);
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(back, { timeout: 60_000 }).toBe(light);
  });

  it("shuts nobody out, in light mode", async () => {
    await drawn(page);
    expect(await barriers(page)).toEqual([]);
  });

  it("opens a link on a phone in dark mode, below any path of a static host", async () => {
    const host = await serveFolder(folder, "/some/where/");
    const anchor = operationAnchor("listEvents");
    const phone = { viewport: { width: 390, height: 844 }, colorScheme: "dark" };
    const { page, wrong } = await open(`${host.url}index.html#${anchor}`, phone);
    await arrived(page, anchor);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await barriers(page)).toEqual([]);
    expect(wrong).toEqual([]);
    host.close();
  });
});

/** What axe-core finds serious or critical. */
async function barriers(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve("axe-core")) });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    // From disk it could not fetch the style sheets that it would look into, and wait for them.
    const options = { preload: false, resultTypes: ["violations" as const] };
    const { violations } = await axe.run(document, options);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
