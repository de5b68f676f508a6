/** What Eleventy takes from a file alone; the rest is in `pages.ts`. */
export const config = {
  dir: { includes: "../scripts/site/theme/layouts" },
  // The braces of code are no template.
  markdownTemplateEngine: false,
};
