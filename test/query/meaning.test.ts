import { createClient } from "close-bulk-actions";
import { createSandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import {
  any,
  anyRelated,
  daysAgo,
  everyLead,
  type Filter,
  field,
  ids,
  leads,
  not,
  objects,
  related,
  startOfDay,
  text,
} from "../../src/query/index.js";

const sandbox = createSandbox({ leads: 100 });
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

async function found(filter: Filter): Promise<string[]> {
  const all: string[] = [];
  for await (const { id } of close.search(filter)) all.push(id);
  return all.sort();
}

describe("in a search", () => {
  it("every lead is every lead", async () => {
    expect(await found(everyLead())).toHaveLength(100);
  });

  it.each([
    ["a text", text("Bakery")],
    ["a field", field("date_created").since(startOfDay(daysAgo(30)))],
    ["what is related", anyRelated("contact")],
    ["a contact's field", related("contact", field("title").hasWords("CEO"))],
    ["a choice", any(anyRelated("opportunity"), not(field("url").exists()))],
  ])("%s and its opposite make up all leads, and are both some", async (_, part) => {
    const [some, others] = [await found(leads(part)), await found(leads(not(part)))];
    expect(some.length).toBeGreaterThan(0);
    expect(others.length).toBeGreaterThan(0);
    expect([...some, ...others].sort()).toEqual(await found(everyLead()));
    expect(await found(leads(ids(...some)))).toEqual(some);
  });

  it("what is no contact of a name is another contact, and no lead", async () => {
    const [one = "", ...others] = await found(objects("contact", field("name").exists()));
    const [lead = ""] = await found(everyLead());
    expect(await found(not(objects("contact", ids(one))))).toEqual(others);
    expect(await found(not(leads(ids(lead))))).toHaveLength(99);
  });

  it("objects are of their type", async () => {
    const contacts = await found(objects("contact", field("name").exists()));
    expect(contacts.length).toBeGreaterThan(0);
    expect(contacts.filter((id) => !id.startsWith("cont_"))).toEqual([]);
  });
});
