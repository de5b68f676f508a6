import { describe, expect, it } from "vitest";
import type { Json } from "../../scripts/contract.js";
import { filesInFolder, read } from "../contract/published.js";
import { rebuilt } from "./published.js";

const published = filesInFolder.filter((file) => /^queries\/(0\d|1\d|2[01])-/.test(file));

describe("a published query", () => {
  it("is in the table, each of the 21", () => {
    expect(published).toHaveLength(21);
    expect(published.map((file) => file.replace(/^queries\/(.*)\.json$/, "$1")).sort()).toEqual(
      Object.keys(rebuilt).sort(),
    );
  });

  it.each(Object.entries(rebuilt))("%s is said with the builders", (name, { filter, ...rest }) => {
    const { query, sort, results_limit } = asSearch(read(`queries/${name}.json`));
    expect(normal(filter)).toEqual(normal(query));
    expect(rest).toEqual({
      ...(sort !== undefined && { sort }),
      ...(results_limit !== undefined && { results_limit }),
    });
  });
});

/** Some were published as a whole search, some as the filter alone. */
function asSearch(body: Json): Json {
  return "query" in body ? body : { query: body };
}

/**
 * What a filter says, in one way of saying it: without `negate: false`, and without groups around one node or within a
 * group of the same type.
 */
function normal(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(normal);
  if (typeof json !== "object" || json === null) return json;
  const entries = Object.entries(json)
    .filter(([key, value]) => !(key === "negate" && value === false))
    .map(([key, value]) => [key, normal(value)]);
  const node = Object.fromEntries(entries);
  if ((node.type !== "and" && node.type !== "or") || node.negate) return node;
  const inSame = (child: Json) => child.type === node.type && !child.negate;
  const queries = node.queries.flatMap((child: Json) =>
    inSame(child) ? (child.queries as Json[]) : [child],
  );
  return queries.length === 1 ? queries[0] : { ...node, queries };
}
