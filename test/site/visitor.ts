import type { Browser, Page } from "playwright-core";

/** How a page is looked at. */
export interface View {
  colorScheme?: "light" | "dark";
  width?: number;
}

/** A reader with a browser of their own, and everything that a reader should never see. */
export interface Visitor {
  page: Page;
  /** Errors and warnings on the console, and uncaught errors. */
  complaints: string[];
  /** Addresses outside the site that a page asked for, and what could not be had. */
  wrongRequests: string[];
}

/**
 * Opens a browser window.
 *
 * @param browser The browser.
 * @param site Address of the site: what does not begin with it is another host's.
 * @param view How to look.
 */
export async function visitor(browser: Browser, site: string, view: View = {}): Promise<Visitor> {
  const { colorScheme = "light", width = 1_280 } = view;
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  const complaints: string[] = [];
  const wrongRequests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const isInline = /^(data|blob):/.test(request.url());
    if (!isInline && !request.url().startsWith(`${site}/`)) wrongRequests.push(request.url());
  });
  page.on("response", (response) => {
    if (response.status() >= 400) wrongRequests.push(`${response.status()} ${response.url()}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    // The reader left before it came.
    if (why !== "net::ERR_ABORTED") wrongRequests.push(`${why} ${request.url()}`);
  });
  return { page, complaints, wrongRequests };
}
