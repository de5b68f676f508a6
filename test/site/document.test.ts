import { expect, it } from "vitest";
import { readDocument } from "../../scripts/site/document.js";
import { markdown } from "../../scripts/site/markdown/markdown.js";

const source = `# A \`title\`

The first
paragraph.

## rate_limited

Wait. See [another](other.md).

### Wait, how long?

Long.

## Wait, how long?

| a | b |
|---|---|
| c | d |
`;

it("reads title, summary and sections, with the ids that GitHub gives them", () => {
  expect(readDocument(source)).toEqual({
    title: "A title",
    summary: "The first paragraph.",
    sections: [
      { id: "rate_limited", level: 2, title: "rate_limited", text: "Wait. See another. " },
      { id: "wait-how-long", level: 3, title: "Wait, how long?", text: "Long. " },
      { id: "wait-how-long-1", level: 2, title: "Wait, how long?", text: "a b c d " },
    ],
  });
});

it("refuses a document that does not begin with a title", () => {
  expect(() => readDocument("No title.")).toThrow("No title");
  expect(() => readDocument("## Too low")).toThrow("No title");
});

const environment = { page: { inputPath: "./docs/guides/a.md" } };

it("draws links for the site, and the name alone of what has no page", () => {
  const html = markdown.render(
    "[e](../errors.md) and [`t`](../../test/t.ts) and [f](b.md)",
    environment,
  );
  expect(html).toBe(
    '<p><a href="../errors.html">e</a> and <span><code>t</code></span> and <a href="b.html">f</a></p>\n',
  );
});

it("colours the code of known languages, and draws others plainly", () => {
  expect(markdown.render("```ts\nconst a = 1;\n```")).toContain(
    '<span class="hljs-keyword">const</span>',
  );
  expect(markdown.render("```x\na < b\n```")).toContain("a &lt; b");
});
