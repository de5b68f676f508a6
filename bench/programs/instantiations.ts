// What one typed call costs the compiler, beside the same call of openapi-fetch, which infers its types
// from the path.
import { print } from "../figures.js";
import { instantiations } from "../instantiations.js";

const compiler = process.argv[2] ?? "";
const body = `{
  type: "set_custom_field", custom_field_id: "cf_1", custom_field_value: "Retail",
  s_query: { type: "and", queries: [{ type: "object_type", object_type: "lead" }] },
}`;

const none = await instantiations(compiler, "");
const typesOf = async (call: string) => (await instantiations(compiler, call)) - none;

print({
  value: await typesOf(`await close.edits.create(${body});`),
  unit: "types",
  peers: {
    "openapi-fetch": await typesOf(
      `await close.http.POST("/bulk_action/edit/", { body: ${body} });`,
    ),
  },
});
