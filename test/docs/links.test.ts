import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { anchorsOf, linksOf } from "./markdown.js";

const root = new URL("../../", import.meta.url);
const documents = readdirSync(new URL("docs/", root), { recursive: true, encoding: "utf8" });
const pages = documents.filter((path) => path.endsWith(".md")).map((path) => `docs/${path}`);

/** Why a link of a page leads nowhere, if so. Links to other hosts are not followed. */
function brokenBy(link: string, from: URL): string | undefined {
  const target = new URL(link, from);
  if (target.protocol !== "file:") return undefined;
  const anchor = decodeURIComponent(target.hash.slice(1));
  target.hash = "";
  if (!existsSync(target)) return `${link}: there is no such file`;
  const isFound = !anchor || anchorsOf(readFileSync(target, "utf8")).has(anchor);
  return isFound ? undefined : `${link}: there is no such heading`;
}

const ownPages = readdirSync(root).filter((path) => path.endsWith(".md"));

const linked = [...ownPages, ...pages].map((path) => {
  const url = new URL(path, root);
  return { path, url, links: linksOf(readFileSync(url, "utf8")) };
});

it.each(linked)("$path links to files and headings that there are", ({ url, links }) => {
  expect(links.flatMap((link) => brokenBy(link, url) ?? [])).toEqual([]);
});

it("all pages together have links to follow, also to headings", () => {
  const links = linked.flatMap((page) => page.links);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => link.includes("#")).length).toBeGreaterThan(10);
});
