import { expect, it } from "vitest";
import { pageOf, siteLink } from "../../scripts/site/paths.js";

it.each([
  ["errors.md", "errors.html"],
  ["guides/README.md", "guides/index.html"],
  ["guides/my-README.md", "guides/my-README.html"],
])("makes of %s the page %s", (path, page) => {
  expect(pageOf(path)).toBe(page);
});

it.each([
  ["another document", "../errors.md#network", "../errors.html#network"],
  ["a document beside it", "pausing.md", "pausing.html"],
  ["the list of its folder", "README.md", "index.html"],
  ["a page that is no document", "../live.html", "../live.html"],
  [
    "a place in the reference",
    "../reference/index.html#operation/getMe",
    "../reference/index.html#operation/getMe",
  ],
  ["the contract", "../../openapi.yaml", "../downloads/openapi.yaml"],
  ["the README", "../../README.md", "../index.html"],
  ["a place on the same page", "#end", "#end"],
  ["another host", "https://developer.close.com/x.md", "https://developer.close.com/x.md"],
  ["an address", "mailto:a@example.com", "mailto:a@example.com"],
])("turns a guide's link to %s into one that works on the site", (_what, href, link) => {
  expect(siteLink(href, "guides/first.md")).toBe(link);
});

it("has no link to what the site has not: a test, or a file like a published one", () => {
  expect(siteLink("../test/a.test.ts", "sandbox-fidelity.md")).toBeUndefined();
  expect(siteLink("../test/openapi.yaml", "sandbox-fidelity.md")).toBeUndefined();
});
