import { describe, expect, it } from "vitest";
import { requests } from "../../generated/operations.js";
import { type Json, type PlacedOperation, resolve } from "../../scripts/contract.js";
import { answerSchema, contract, faults, named, placed } from "./contract.js";
import { files, filesInFolder, type Published, read } from "./published.js";
import { type Shape, shapes } from "./shapes.js";
import { toldPlaces } from "./told.js";

interface Refusal {
  why: string;
  places: string[];
}

/** Bodies that our contract does not take, though somebody sends them. */
const refused: Record<string, Refusal> = {
  "bulk-edit-set-custom-field-legacy-query.request.json": {
    why: "the old search language under `query` may be ignored, and every lead be edited",
    places: ["query", "s_query"],
  },
  "bulk-edit-set-custom-field-n8n.request.json": {
    why: "an empty `s_query` says nothing of which leads to edit",
    places: ["s_query.type"],
  },
  "bulk-sequence-subscriptions-pause-n8n.request.json": {
    why: "an empty `s_query` says nothing of which leads to pause",
    places: ["s_query.type"],
  },
  "bulk-email-n8n.request.json": {
    why: "the account id is invented, and an empty group emails every lead without saying so",
    places: ["email_account_id", "s_query.queries"],
  },
};

const holding = (...kinds: Published["holds"][]): Published[] =>
  files.filter(({ holds }) => kinds.includes(holds));

/** The operations that a file belongs to: `{kind}` stands for each of the four. */
function operationsOf({ file, operation = "" }: Published): PlacedOperation[] {
  const [method = "", path = ""] = operation.split(" ");
  const found = placed.filter(
    (each) =>
      each.method === method.toLowerCase() &&
      (each.path === path || each.path.replace(/(?<=^\/bulk_action\/)\w+/, "{kind}") === path),
  );
  if (found.length === 0) throw new Error(`${file}: the contract has no ${operation}`);
  return found;
}

function bodyName({ operation: { operationId } }: PlacedOperation): string {
  const operation = requests[operationId as keyof typeof requests];
  if (!("body" in operation)) throw new Error(`${operationId} takes no body`);
  return operation.body;
}

describe("the catalogue", () => {
  it("lists every published file, and no other", () => {
    expect(files.map(({ file }) => file).sort()).toEqual(filesInFolder.sort());
  });

  it("says what each file is, where it comes from, and how sure that is", () => {
    const silent = files.filter(({ what, source, status }) => !what || !source || !status);
    expect(silent).toEqual([]);
  });

  it("has the twenty-one queries of the real world", () => {
    const queries = holding("request", "filter", "smart-view-filter").filter(({ file }) =>
      file.startsWith("queries/"),
    );
    expect(queries).toHaveLength(21);
  });

  it("holds nothing documented that we refuse", () => {
    const documented = files.filter(({ status }) => status === "documented");
    expect(documented.filter(({ file }) => file in refused)).toEqual([]);
  });

  it("holds everything that we explain a refusal of", () => {
    const names = files.map(({ file }) => file);
    expect(Object.keys(refused).filter((file) => !names.includes(file))).toEqual([]);
  });
});

describe("a request", () => {
  for (const published of holding("request")) {
    const { file, status } = published;
    const refusal = refused[file];
    const title = refusal ? `${file} is refused: ${refusal.why}` : `${file} is taken`;
    it(`${title} (${status})`, () => {
      for (const operation of operationsOf(published)) {
        const body = read(file);
        expect(toldPlaces(bodyName(operation), body)).toEqual(refusal?.places ?? []);
        const said = faults(operation.body ?? {}, body);
        if (refusal) expect(said).not.toEqual([]);
        else expect(said).toEqual([]);
      }
    });
  }
});

describe("a filter", () => {
  for (const { file, status } of holding("filter")) {
    it(`${file} is taken as \`s_query\` (${status})`, () => {
      expect(toldPlaces("SQuery", read(file))).toEqual([]);
      expect(faults(named("SQuery"), read(file))).toEqual([]);
    });
  }

  for (const { file, status } of holding("smart-view-filter")) {
    it(`${file} is taken as a Smart View keeps it, and unwrapped as \`s_query\` (${status})`, () => {
      const filter = read(file);
      expect(faults(named("SmartViewFilter"), filter)).toEqual([]);
      expect(toldPlaces("SQuery", filter.query)).toEqual([]);
      expect(faults(named("SQuery"), filter.query)).toEqual([]);
    });

    it(`${file} is refused as \`s_query\` while it is wrapped`, () => {
      expect(toldPlaces("SQuery", read(file))).not.toEqual([]);
      expect(faults(named("SQuery"), read(file))).not.toEqual([]);
    });
  }

  for (const { file } of holding("conditions")) {
    for (const [kind, condition] of Object.entries(read(file))) {
      it(`takes the condition ${kind} of Close's page`, () => {
        expect(toldPlaces("Condition", condition)).toEqual([]);
        expect(faults(named("Condition"), condition)).toEqual([]);
      });
    }
  }
});

describe("an answer", () => {
  for (const published of holding("answer")) {
    const { file, status } = published;
    it(`${file} is as the contract says (${status})`, () => {
      for (const { operation } of operationsOf(published)) {
        expect(faults(answerSchema(operation.responses), read(file))).toEqual([]);
      }
    });
  }

  for (const { file, status } of holding("error")) {
    it(`${file} is as the contract says (${status})`, () => {
      const code = file.slice("errors/".length, "errors/400".length);
      const withCode = placed.filter(({ operation }) => code in operation.responses);
      expect(withCode).not.toEqual([]);
      for (const { operation } of withCode) {
        const schema = answerSchema(operation.responses, code);
        expect(faults(schema, read(file)), operation.operationId).toEqual([]);
      }
    });
  }

  for (const { file, status } of holding("delivery")) {
    it(`${file} is an event in the envelope of our deliveries (${status})`, () => {
      const { event, ...envelope } = read(file);
      expect(faults(named("Event"), event)).toEqual([]);
      expect(faults(named("WebhookSubscriptionId"), envelope.subscription_id)).toEqual([]);
      expect(Object.keys(envelope)).toEqual(["subscription_id"]);
    });
  }
});

describe.each(Object.entries(shapes))("the object %s", (name, shape) => {
  const published = holding("answer").filter((each) =>
    operationsOf(each).some(({ operation: { responses } }) => {
      const { $ref } = answerSchema(responses);
      return $ref === named(name).$ref || $ref === named(`${name}Page`).$ref;
    }),
  );
  const objects = published.flatMap(({ file }) => {
    const answer = read(file);
    return Array.isArray(answer.data) ? (answer.data as Json[]) : [answer];
  });

  it("is published three times: created, got and in a list", () => {
    expect(objects).toHaveLength(3);
  });

  it("has the properties of Close's document, of the same types", () => {
    expect(shapeOf(named(name))).toEqual(shape);
  });

  it("has no property that the published ones lack, and lacks none they have", () => {
    for (const object of objects) expect(Object.keys(object).sort()).toEqual(names(shape));
  });

  for (const property of names(shape)) {
    const mayBeNull = shape[property]?.endsWith("or null");
    it(`has ${property} always${mayBeNull ? ", if only as null" : ", and never null"}`, () => {
      for (const object of objects) {
        const { [property]: _, ...without } = object;
        expect(faults(named(name), without)).not.toEqual([]);
        const said = faults(named(name), { ...object, [property]: null });
        if (mayBeNull) expect(said).toEqual([]);
        else expect(said).not.toEqual([]);
      }
    });
  }

  it("may grow: a property we do not know is no fault", () => {
    for (const object of objects)
      expect(faults(named(name), { ...object, n_failed: 3 })).toEqual([]);
  });
});

const names = (shape: Shape): string[] => Object.keys(shape).sort();

function shapeOf(schema: Json): Shape {
  const { allOf = [], properties = {} } = resolve(contract, schema) as {
    allOf?: Json[];
    properties?: Record<string, Json>;
  };
  const own = Object.entries(properties).map(([name, part]) => [name, kindOf(part)]);
  return Object.assign({}, ...allOf.map(shapeOf), Object.fromEntries(own));
}

function kindOf(schema: Json): string {
  const {
    type,
    enum: values,
    anyOf,
    items,
  } = resolve(contract, schema) as {
    type?: string | string[];
    enum?: string[];
    anyOf?: Json[];
    items?: Json;
  };
  if (anyOf) return anyOf.map(kindOf).join(" or ");
  if (values) return values.join(", ");
  return [type ?? "anything"]
    .flat()
    .map((each) => (each === "array" ? `list of ${kindOf(items ?? {})}` : each))
    .join(" or ");
}
