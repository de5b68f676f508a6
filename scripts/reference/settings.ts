/** The part of the page that shows every schema by itself, and has a link to each. */
export const schemasTag = {
  name: "Schemas",
  description:
    "Every part that requests and answers are made of. Links such as `#schema/BulkEdit` and " +
    "`#operation/createBulkEdit` stay the same across releases.",
};
