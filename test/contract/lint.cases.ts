import { type Change, drop, holder, set } from "./change.js";

/** One change to the clean contract, and the one rule that must notice it. */
export interface Case {
  rule: string;
  says: string;
  change: Change;
  at: string;
}

const note = "components.schemas.Note";
const text = "components.schemas.TextNote";
const group = "components.schemas.GroupNote";
const toText = { $ref: "#/components/schemas/TextNote" };
const toLine = { $ref: "#/components/schemas/Line" };

const names: Case[] = [
  {
    rule: "path-trailing-slash",
    says: "a path ends with a slash",
    change: (contract) => {
      const paths = holder(contract, ["paths"]);
      paths["/note"] = paths["/note/"];
      delete paths["/note/"];
    },
    at: "paths./note",
  },
  {
    rule: "operation-id-get",
    says: "a GET is named list, get or render",
    change: set("paths./note/.get.operationId", "fetchNotes"),
    at: "paths./note/.get.operationId",
  },
  {
    rule: "operation-id-get",
    says: "a name has a noun after the verb",
    change: set("paths./note/.get.operationId", "list"),
    at: "paths./note/.get.operationId",
  },
  {
    rule: "operation-id-get",
    says: "an operation has a name",
    change: drop("paths./note/.get.operationId"),
    at: "paths./note/.get",
  },
  {
    rule: "operation-id-post",
    says: "a POST is named create or search",
    change: set("paths./note/.post.operationId", "addNote"),
    at: "paths./note/.post.operationId",
  },
  {
    rule: "operation-id-put",
    says: "a PUT is named update",
    change: set("paths./note/{id}/.put.operationId", "createNoteAgain"),
    at: "paths./note/{id}/.put.operationId",
  },
  {
    rule: "operation-id-webhook",
    says: "a delivery is named receive",
    change: set("webhooks.noteWritten.post.operationId", "createEvent"),
    at: "webhooks.noteWritten.post.operationId",
  },
  {
    rule: "operation-operationId-unique",
    says: "no two operations share a name",
    change: (contract) => {
      const paths = holder(contract, ["paths"]);
      paths["/memo/"] = { get: structuredClone(holder(paths, ["/note/", "get"])) };
    },
    at: "paths./memo/.get.operationId",
  },
];

const evidence: Case[] = [
  {
    rule: "operation-evidence",
    says: "an operation says how it is known",
    change: drop("paths./note/.get.x-evidence"),
    at: "paths./note/.get",
  },
  {
    rule: "operation-evidence",
    says: "a delivery says how it is known",
    change: drop("webhooks.noteWritten.post.x-evidence"),
    at: "webhooks.noteWritten.post",
  },
  {
    rule: "evidence-legal",
    says: "evidence of an operation is one of the four kinds",
    change: set("paths./note/.get.x-evidence", "hearsay"),
    at: "paths./note/.get.x-evidence",
  },
  {
    rule: "evidence-legal",
    says: "evidence of a property is one of the four kinds",
    change: set(`${text}.properties.mood.x-evidence`, "Documented"),
    at: `${text}.properties.mood.x-evidence`,
  },
  {
    rule: "evidence-legal",
    says: "evidence of a parameter is one of the four kinds",
    change: set("components.parameters.Limit.x-evidence", "guess"),
    at: "components.parameters.Limit.x-evidence",
  },
  {
    rule: "evidence-legal",
    says: "evidence of an enum value is one of the four kinds",
    change: set(`${text}.properties.mood.x-enum-evidence.sad`, "guess"),
    at: `${text}.properties.mood.x-enum-evidence.sad`,
  },
  {
    rule: "enum-evidence-keys",
    says: "evidence is given for values the enum has",
    change: set(`${text}.properties.mood.x-enum-evidence.bored`, "inferred"),
    at: `${text}.properties.mood.x-enum-evidence.bored`,
  },
  {
    rule: "enum-evidence-keys",
    says: "evidence for values stands beside their enum",
    change: set("components.schemas.Line.x-enum-evidence", { glad: "inferred" }),
    at: "components.schemas.Line.x-enum-evidence.glad",
  },
];

const retry: Case[] = [
  {
    rule: "operation-retry",
    says: "an operation says whether it may be sent again",
    change: drop("paths./note/.post.x-retry"),
    at: "paths./note/.post",
  },
  {
    rule: "operation-retry",
    says: "what may be sent again is said in one of two words",
    change: set("paths./note/.post.x-retry", "never"),
    at: "paths./note/.post.x-retry",
  },
  {
    rule: "get-is-safe",
    says: "a GET may always be sent again",
    change: set("paths./note/.get.x-retry", "refused-only"),
    at: "paths./note/.get.x-retry",
  },
];

const refusals: Case[] = [
  ...["401", "403", "429"].map((status) => ({
    rule: "refusals-always",
    says: `an operation declares ${status}`,
    change: drop(`paths./note/.get.responses.${status}`),
    at: "paths./note/.get.responses",
  })),
  {
    rule: "refusals-of-an-id",
    says: "an operation on an id declares 404",
    change: drop("paths./note/{id}/.put.responses.404"),
    at: "paths./note/{id}/.put.responses",
  },
  {
    rule: "refusals-of-a-body",
    says: "an operation with a body declares 400",
    change: drop("paths./note/.post.responses.400"),
    at: "paths./note/.post.responses",
  },
  ...["RateLimit", "Retry-After"].map((header) => ({
    rule: "refusal-says-when-to-return",
    says: `a 429 carries ${header}, also where it is shared`,
    change: drop(`components.responses.TooManyRequests.headers.${header}`),
    at: "components.responses.TooManyRequests.headers",
  })),
  {
    rule: "refusal-says-when-to-return",
    says: "a 429 of one operation alone carries the headers too",
    change: set("paths./note/.get.responses.429", { description: "Too many calls." }),
    at: "paths./note/.get.responses.429",
  },
];

const described: Case[] = [
  {
    rule: "operation-described",
    says: "an operation is described",
    change: drop("paths./note/.get.description"),
    at: "paths./note/.get",
  },
  {
    rule: "operation-described",
    says: "a delivery is described",
    change: drop("webhooks.noteWritten.post.description"),
    at: "webhooks.noteWritten.post",
  },
  {
    rule: "schema-described",
    says: "a schema is described",
    change: drop("components.schemas.Line.description"),
    at: "components.schemas.Line",
  },
  {
    rule: "schema-described",
    says: "a description is more than blanks",
    change: set("components.schemas.Line.description", " "),
    at: "components.schemas.Line",
  },
  {
    rule: "property-described",
    says: "a property is described",
    change: drop(`${text}.properties.mood.description`),
    at: `${text}.properties.mood`,
  },
  {
    rule: "property-described",
    says: "a property that must be absent says so",
    change: drop(`${text}.properties.body.description`),
    at: `${text}.properties.body`,
  },
  {
    rule: "property-described",
    says: "a property in a part of a schema is described",
    change: drop("components.schemas.Delivery.allOf.0.properties.id.description"),
    at: "components.schemas.Delivery.allOf.0.properties.id",
  },
  {
    rule: "property-described",
    says: "a property of a property is described",
    change: set(`${text}.properties.extra.properties`, { properties: { type: "object" } }),
    at: `${text}.properties.extra.properties.properties`,
  },
  {
    rule: "property-described",
    says: "a property in a body written in place is described",
    change: set("paths./note/.get.responses.200.content.application/json.schema.items", {
      type: "object",
      properties: { labels: { type: "array", items: {} } },
    }),
    at: "paths./note/.get.responses.200.content.application/json.schema.items.properties.labels",
  },
  {
    rule: "parameter-described",
    says: "a shared parameter is described",
    change: drop("components.parameters.Limit.description"),
    at: "components.parameters.Limit",
  },
  {
    rule: "parameter-described",
    says: "a parameter of a path is described",
    change: drop("paths./note/{id}/.parameters.0.description"),
    at: "paths./note/{id}/.parameters.0",
  },
  {
    rule: "parameter-described",
    says: "a parameter of a delivery is described",
    change: set("webhooks.noteWritten.post.parameters", [
      { name: "close-sig-hash", in: "header", schema: toLine },
    ]),
    at: "webhooks.noteWritten.post.parameters.0",
  },
  {
    rule: "header-described",
    says: "a header is described",
    change: drop("components.responses.TooManyRequests.headers.Retry-After.description"),
    at: "components.responses.TooManyRequests.headers.Retry-After",
  },
  {
    rule: "response-described",
    says: "a response is described",
    change: set("components.responses.Refused.description", ""),
    at: "components.responses.Refused",
  },
  {
    rule: "example-summary",
    says: "an example has a title",
    change: drop("components.examples.Text.summary"),
    at: "components.examples.Text",
  },
  {
    rule: "example-summary",
    says: "an example of a delivery has a title",
    change: drop(
      "webhooks.noteWritten.post.requestBody.content.application/json.examples.text.summary",
    ),
    at: "webhooks.noteWritten.post.requestBody.content.application/json.examples.text",
  },
  {
    rule: "tag-description",
    says: "a tag is described",
    change: drop("tags.0.description"),
    at: "tags.0",
  },
  {
    rule: "enum-described",
    says: "an enum explains its values",
    change: drop(`${text}.properties.mood.x-enumDescriptions`),
    at: `${text}.properties.mood.enum`,
  },
  {
    rule: "enum-described",
    says: "an enum explains each of its values",
    change: drop(`${text}.properties.mood.x-enumDescriptions.sad`),
    at: `${text}.properties.mood.enum`,
  },
  {
    rule: "enum-described",
    says: "an enum explains nothing but its values",
    change: set(`${text}.properties.mood.x-enumDescriptions.bored`, "No news."),
    at: `${text}.properties.mood.x-enumDescriptions.bored`,
  },
];

const exemplified: Case[] = [
  {
    rule: "scalar-examples",
    says: "a text shows a value",
    change: drop("components.schemas.Line.examples"),
    at: "components.schemas.Line",
  },
  {
    rule: "scalar-examples",
    says: "a number shows a value",
    change: set("components.schemas.Problem.properties.code.examples", []),
    at: "components.schemas.Problem.properties.code",
  },
  {
    rule: "scalar-examples",
    says: "a text that may be null shows a value",
    change: set("components.schemas.Line", { description: "A line.", type: ["string", "null"] }),
    at: "components.schemas.Line",
  },
  {
    rule: "scalar-examples",
    says: "an item of a list shows a value",
    change: set(`${group}.properties.labels.items.items`, { type: "boolean" }),
    at: `${group}.properties.labels.items.items`,
  },
  {
    rule: "scalar-examples",
    says: "a parameter shows a value, itself or in its schema",
    change: drop("paths./note/{id}/.parameters.0.examples"),
    at: "paths./note/{id}/.parameters.0.schema",
  },
  {
    rule: "scalar-examples",
    says: "a parameter with many values shows some",
    change: drop("paths./note/.get.parameters.1.example"),
    at: "paths./note/.get.parameters.1.schema.items",
  },
  {
    rule: "scalar-examples",
    says: "a header shows a value, itself or in its schema",
    change: drop("components.headers.RateLimit.example"),
    at: "components.headers.RateLimit.schema",
  },
  {
    rule: "body-examples",
    says: "a body that is sent has an example",
    change: drop("paths./note/{id}/.put.requestBody.content.application/json.examples"),
    at: "paths./note/{id}/.put.requestBody.content.application/json",
  },
  {
    rule: "body-examples",
    says: "a body that is received has an example",
    change: set("components.responses.Refused.content.application/json.examples", {}),
    at: "components.responses.Refused.content.application/json",
  },
  {
    rule: "body-examples",
    says: "a body that is delivered has an example",
    change: drop("webhooks.noteWritten.post.requestBody.content.application/json.examples"),
    at: "webhooks.noteWritten.post.requestBody.content.application/json",
  },
];

const unions: Case[] = [
  {
    rule: "union-told-apart",
    says: "a union names the property that tells its variants apart, or a reason",
    change: drop(`${note}.discriminator`),
    at: `${note}.oneOf`,
  },
  {
    rule: "union-told-apart",
    says: "a reason is a sentence",
    change: set("components.schemas.Problem.properties.error.x-undiscriminated", "legacy"),
    at: "components.schemas.Problem.properties.error.oneOf",
  },
  {
    rule: "union-told-apart",
    says: "a discriminator has a mapping",
    change: drop(`${note}.discriminator.mapping`),
    at: `${note}.discriminator`,
  },
  {
    rule: "union-told-apart",
    says: "a mapping covers every variant",
    change: drop(`${note}.discriminator.mapping.group`),
    at: `${note}.oneOf.1`,
  },
  {
    rule: "union-told-apart",
    says: "a mapping leads to variants only",
    change: set(`${note}.discriminator.mapping.line`, toLine.$ref),
    at: `${note}.discriminator.mapping.line`,
  },
  {
    rule: "union-told-apart",
    says: "a mapping leads a value to the variant that has it",
    change: set(`${note}.discriminator.mapping.memo`, toText.$ref),
    at: `${note}.discriminator.mapping.memo`,
  },
  {
    rule: "union-told-apart",
    says: "a variant is a schema of its own",
    change: set(`${note}.oneOf.2`, { type: "object" }),
    at: `${note}.oneOf.2`,
  },
  {
    rule: "union-told-apart",
    says: "a variant requires the property that tells it apart",
    change: set(`${text}.required`, ["text"]),
    at: `${note}.oneOf.0`,
  },
  {
    rule: "union-told-apart",
    says: "a variant gives that property one value",
    change: set(`${text}.properties.kind`, toLine),
    at: `${note}.oneOf.0`,
  },
  {
    rule: "union-told-apart",
    says: "a union with null beside two variants tells them apart too",
    change: set("components.schemas.Delivery.properties.note.anyOf.2", toText),
    at: "components.schemas.Delivery.properties.note.anyOf",
  },
  {
    rule: "union-told-apart",
    says: "branches that add a shape are told apart",
    change: set("components.schemas.Problem.anyOf.0.minProperties", 1),
    at: "components.schemas.Problem.anyOf",
  },
];

const shapes: Case[] = [
  {
    rule: "array-items",
    says: "a list in a list says what it holds",
    change: drop(`${group}.properties.labels.items.items`),
    at: `${group}.properties.labels.items`,
  },
  {
    rule: "oas3-unused-component",
    says: "every schema is used",
    change: set("components.schemas.Spare", { description: "A spare.", type: "object" }),
    at: "components.schemas.Spare",
  },
  {
    rule: "oas3-unused-component",
    says: "every example is used",
    change: set("components.examples.Spare", { summary: "A spare", value: {} }),
    at: "components.examples.Spare",
  },
];

export const cases: Case[] = [
  names,
  evidence,
  retry,
  refusals,
  described,
  exemplified,
  unions,
  shapes,
].flat();
