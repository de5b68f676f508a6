import { createSandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { operations } from "../../../generated/operations.js";
import { answerSchema, faults, placed } from "../../contract/contract.js";
import { send } from "../send.js";

const sandbox = createSandbox({ leads: 60, clock: "virtual" });
const { org } = sandbox;

async function get(path: string, key = sandbox.apiKey) {
  return send(sandbox, "GET", path, undefined, { authorization: `Basic ${btoa(`${key}:`)}` });
}

/** The ids that a list answers with. */
async function idsAt(path: string): Promise<string[]> {
  const { status, body } = await get(path);
  expect([path, status]).toEqual([path, 200]);
  return body.data.map(({ id }: { id: string }) => id);
}

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe("every GET of the contract", () => {
  const view = org.smart_views[0]?.id ?? "";
  const template = org.email_templates[0]?.id ?? "";
  const [lead] = [...org.leads.values()].filter(({ contacts }) =>
    contacts.some(({ emails }) => emails[0]),
  );
  const contact = lead?.contacts.find(({ emails }) => emails[0]);
  const paths: Record<string, string> = {
    "/saved_search/{id}/": `/saved_search/${view}/`,
    "/email_template/{id}/render/": `/email_template/${template}/render/?lead_id=${lead?.id}&contact_id=${contact?.id}`,
    "/sequence_subscription/": `/sequence_subscription/?lead_id=${lead?.id}`,
  };
  const gets = Object.entries(operations).filter(
    ([, { method, path }]) => method === "GET" && !/^\/bulk_action\/.*\{id\}/.test(path),
  );

  it.each(gets)("%s answers what the contract says, and no credentials", async (id, { path }) => {
    const operation = placed.find((each) => each.operation.operationId === id)?.operation;
    const { status, body } = await get(paths[path] ?? path);
    expect(status).toBe(200);
    expect(faults(answerSchema(operation?.responses ?? {}), body)).toEqual([]);
    const text = JSON.stringify(body);
    for (const { api_key, access_token } of org.users) {
      expect(text).not.toContain(api_key);
      expect(text).not.toContain(access_token);
    }
  });

  it("has something to list", async () => {
    for (const [, { path }] of gets) {
      if (path.includes("{") || /^\/(me|event|bulk_action|sequence_subscription)\//.test(path))
        continue;
      expect([path, (await idsAt(path)).length > 0]).toEqual([path, true]);
    }
  });
});

describe("lists", () => {
  it("are paged by `_skip` and `_limit`, and cut by `_fields`", async () => {
    const first = await get("/user/?_limit=2");
    const second = await get("/user/?_limit=100&_skip=2");
    expect(first.body.has_more).toBe(true);
    expect(second.body.has_more).toBe(false);
    expect(ids([...first.body.data, ...second.body.data])).toEqual(ids(org.users));
    const [field] = (await get("/custom_field/lead/?_fields=id,name")).body.data;
    expect(Object.keys(field).sort()).toEqual(["id", "name"]);
    const [account] = (await get("/connected_account/?_fields=id,email")).body.data;
    expect(Object.keys(account).sort()).toEqual(["email", "id"]);
  });

  it.each([
    ["lead", "lead"],
    ["contact", "contact"],
    ["opportunity", "opportunity"],
    ["activity", "activity"],
    ["custom_object_type", "custom_object"],
    ["shared", "shared"],
  ])(
    "of the custom fields of %s hold those, and not the shared ones of others",
    async (path, owner) => {
      const own = org.custom_fields.filter(({ object_type }) => object_type === owner);
      expect(await idsAt(`/custom_field/${path}/`)).toEqual(ids(own));
      const [field] = (await get(`/custom_field/${path}/`)).body.data;
      expect(field).not.toHaveProperty("object_type");
    },
  );

  it("of Smart Views hold those of leads, unless other types are asked for", async () => {
    const of = (...types: string[]) =>
      ids(org.smart_views.filter(({ type }) => types.includes(type)));
    const other = org.smart_views.find(({ type }) => type !== "lead")?.type ?? "";
    expect(of(other)).not.toEqual([]);
    expect(await idsAt("/saved_search/")).toEqual(of("lead"));
    expect(await idsAt(`/saved_search/?type=${other}`)).toEqual(of(other));
    expect(await idsAt(`/saved_search/?type__in=lead,${other}`)).toEqual(of("lead", other));
    expect(await idsAt(`/saved_search/?type=${other}&type__in=lead,${other}`)).toEqual(of(other));
    expect(await idsAt(`/saved_search/?type=${other}&type__in=lead`)).toEqual([]);
    expect((await get("/saved_search/?type=leads")).status).toBe(400);
  });

  it("of email templates tell archived from others, and shared from private", async () => {
    const [archived] = org.email_templates.filter(({ is_archived }) => is_archived);
    expect(await idsAt("/email_template/")).toEqual(ids(org.email_templates));
    for (const key of ["is_archived", "is_shared"] as const) {
      for (const value of [true, false]) {
        const wanted = org.email_templates.filter((template) => template[key] === value);
        expect(await idsAt(`/email_template/?${key}=${value}`)).toEqual(ids(wanted));
      }
    }
    expect(await idsAt("/email_template/?is_archived=true")).toContain(archived?.id);
    expect((await get("/email_template/?is_archived=maybe")).status).toBe(400);
  });

  it("of connected accounts are those of a user, when one is named", async () => {
    const [{ user_id } = { user_id: "" }] = org.connected_accounts;
    const wanted = org.connected_accounts.filter((account) => account.user_id === user_id);
    expect(wanted.length).toBeLessThan(org.connected_accounts.length);
    expect(await idsAt(`/connected_account/?user_id=${user_id}`)).toEqual(ids(wanted));
    expect(await idsAt("/connected_account/?user_id=user_none")).toEqual([]);
  });

  it("of phone numbers are filtered by number, owner, participant and kind", async () => {
    const [first] = org.phone_numbers;
    const user = first?.user_id ?? first?.participants[0] ?? "";
    expect(await idsAt(`/phone_number/?number=${encodeURIComponent(first?.number ?? "")}`)).toEqual(
      [first?.id],
    );
    const filters = {
      user_id: [user, (each: typeof first) => each?.user_id === user],
      participant_user_id: [
        user,
        (each: typeof first) => each?.user_id === user || each?.participants.includes(user),
      ],
      is_group_number: [true, (each: typeof first) => each?.is_group_number],
    } as const;
    for (const [name, [value, isMeant]] of Object.entries(filters)) {
      const wanted = org.phone_numbers.filter(isMeant);
      expect(await idsAt(`/phone_number/?${name}=${value}`)).toEqual(ids(wanted));
    }
    expect(await idsAt("/phone_number/?participant_user_id=user_none")).toEqual([]);
  });

  it("of sequence subscriptions hold what fits every filter, of which one is needed", async () => {
    const all = [...org.leads.values()].flatMap(({ contacts }) =>
      contacts.flatMap((each) => each.subscriptions),
    );
    const [some] = all;
    expect(some).toBeDefined();
    const names = ["sequence_id", "contact_id", "lead_id"] as const;
    for (let mask = 1; mask < 8; mask += 1) {
      const asked = names.filter((_, index) => mask & (1 << index));
      const search = asked.map((name) => `${name}=${some?.[name]}`).join("&");
      const wanted = all.filter((each) => asked.every((name) => each[name] === some?.[name]));
      expect(await idsAt(`/sequence_subscription/?${search}&_limit=100`)).toEqual(
        ids(wanted).slice(0, 100),
      );
    }
    expect(await idsAt("/sequence_subscription/?lead_id=lead_none")).toEqual([]);
    const { status, body } = await get("/sequence_subscription/");
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      "At least one of sequence_id, contact_id, and lead_id is required.",
    ]);
  });
});

describe("a single look-up", () => {
  it("of a Smart View gives it, and 404 in Close's words when there is none", async () => {
    for (const view of org.smart_views) {
      expect((await get(`/saved_search/${view.id}/`)).body).toEqual(view);
    }
    const { status, body } = await get("/saved_search/save_none/");
    expect(status).toBe(404);
    expect(body).toEqual({ error: "Empty query: SavedSearch matching query does not exist." });
  });

  it("of the caller gives their permissions, accounts and numbers, and the statuses of the organization", async () => {
    for (const user of org.users) {
      const { body } = await get("/me/", user.api_key);
      expect(body).toMatchObject({ id: user.id, email: user.email });
      expect(body.memberships).toEqual([
        { organization_id: org.id, permissions_granted: user.permissions },
      ]);
      const [organization] = body.organizations;
      expect(organization).toMatchObject({ id: org.id, lead_statuses: org.lead_statuses });
      expect(organization.pipelines[0].id).toMatch(/^pipe_\w+$/);
      expect(organization.pipelines[0].statuses).toEqual(org.opportunity_statuses);
      const isOwn = ({ user_id }: { user_id: string | null }) => user_id === user.id;
      expect(ids(body.email_accounts)).toEqual(ids(org.connected_accounts.filter(isOwn)));
      expect(ids(body.phone_numbers)).toEqual(
        ids(org.phone_numbers.filter((each) => isOwn(each) || each.participants.includes(user.id))),
      );
    }
    const { body } = await get("/me/?_fields=id,email");
    expect(Object.keys(body).sort()).toEqual(["email", "id"]);
  });
});
