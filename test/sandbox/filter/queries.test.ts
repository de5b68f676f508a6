import { describe, expect, it } from "vitest";
import type { SearchRequest, SQuery } from "../../../generated/types.js";
import type { Lead, Organization } from "../../../src/sandbox/model/organization.js";
import { files, read } from "../../contract/published.js";
import {
  activity,
  contact,
  customField,
  customObject,
  lead,
  opportunity,
  organization,
  smartView,
} from "../build.js";
import { ids } from "./find.js";

/** What a published filter is tried on: objects that match, and near misses that each differ in one point. */
interface Case {
  of: Organization;
  right: string[];
}

/** An organization whose leads match if their name begins with "right"; sorted as the file says. */
function leads(named: Record<string, Partial<Lead>>, rest: Partial<Organization> = {}): Case {
  const made = Object.entries(named).map(([name, given]) =>
    lead({ name, id: `lead_${name}`, ...given }),
  );
  const right = made.filter(({ id }) => id.startsWith("lead_right")).map(({ id }) => id);
  const { leads: _, ...others } = rest;
  return { of: organization({ ...others, leads: made }), right };
}

/** Like `leads`, where the found objects are of another type: those whose id holds "right". */
function within(type: "contacts" | "opportunities" | "activities", each: Case): Case {
  const objects = [...each.of.leads.values()].flatMap((of): { id: string }[] => of[type]);
  return { ...each, right: objects.map(({ id }) => id).filter((id) => id.includes("right")) };
}

const ceo = (id: string, given = {}) => contact({ id, title: "CEO", ...given });
const emails = (...all: string[]) => all.map((email) => ({ email, type: "office" }));

const saas = "cf_B57sofuEB7OBneH86SJctTr7hfiAiQcgkGRbAQfha0Z";
const birthday = "cf_mndnBH5FHQUxYghNx6UJrCuHkGFfRzpwNWVaLZiBb5y";
const job = "cf_e97HRUrCmP2j7g0tzmTxXWMFr2qGR0jR7nmRu4KR1qv";
const jobName = "Bloomfire - Principal Search Engineer (OpenSearch)";
const key = "cf_cDMde58MrqXZmWC8UtAc64BlMP7b0HPGEhedozsyIhv";
const keyValue = "31881b5d-c468-407e-b446-21222d0ea498";
const sample = "lcf_8xBr0KeZQNBtZMOChusviGn94cJSoiLTaQVDHxNx7PC";
const call = "cf_Xdl1iNhA7n4BORM3AYbBP99ontdBq39ngOdwjTMdZNq";
const outcome = "cf_0qd3PlDb9re1MU97cxNV7MJUXjHVYGmuifQc5CsTrN1";
const agreed = "cf_M9ZoB7v81dzKGCHLAu43qVAmNKhZ94TIXskUxLEQPBA";
const blocked = "cf_ivdENLjTV0OBF9z2It0W5CikYZMBZbE54BgcbINdO9S";
const owner = "cf_gOfS9pFwext58oberEegLyix8hZzeHrxhCZOVh3P3rd";

const at = (date: string) => `${date}.000000+00:00`;
const yesterday = at("2026-01-04T23:59:59");
const wanted05 = "stat_mHpSlorOlolg311abB0ZikPBMiNaBTsDFdN1FJlcik0";
const wanted06 = "stat_McEODR79uGuxnJfEVRVRYaBKohwEmyi8R38ZuyU1MHA";
const wanted07 = "stat_tTavpuXAKbYABanvJFHnbpQmTY4LloW2nmSl74RU8hr";
const wanted12 = "stat_uEnaaHk6Bz2zkKST0LALLQdC2uPt9MMnl73qoeRBVBM";
const wanted16 = [
  "stat_sgDNPr29uwT7tMPTxzQKW6DDCjbM2JMZzdX3UpeRGLb",
  "stat_Qzunur5ekjXNVsgsWoZbgSAlpdnnLAIQkVnz1ihrElY",
] as const;
const unwanted17 = "stat_0oW3iRpVp9z5DJq0cuwI1HgR0XhHAhykEPPIq4TFsxd";

const outgoing = (date: string) => activity("activity.email", { direction: "outgoing", date });
const john = contact({ emails: emails("john@salesteam.com") });
const setting = (given: object = {}, values: object = {}) =>
  activity("activity.custom_activity", {
    custom_activity_type_id: "actitype_1h5m6uHM9BZOpwVhyRJb4Y",
    custom: { [outcome]: "Setting vereinbart am:", [agreed]: "2026-01-05", ...values },
    ...given,
  });
const fresh: Partial<Lead> = {
  status_id: wanted16[0],
  contacts: [contact({ phones: [{ phone: "+1 555 0100", type: "office" }] })],
  date_created: at("2026-01-05T08:00:00"),
};
const mine: Partial<Lead> = {
  custom: { [owner]: "user_ana" },
  timezone_id: "Europe/Berlin",
  activities: [
    activity("activity.sms", { direction: "incoming", date_created: at("2026-01-01T00:00:00") }),
  ],
};
const incoming = (type: "activity.email" | "activity.call" | "activity.note", date: string) => [
  activity(type, { direction: "incoming", date_created: at(date) }),
];
const stale = { status_id: "stat_active", date_updated: at("2025-10-04T23:59:59") };
const quiet = [activity("activity.call", { date: at("2025-09-01T00:00:00") })];

const cases: Record<string, () => Case> = {
  "01-contacts-title-ceo": () =>
    within(
      "contacts",
      leads({
        one: {
          contacts: [
            ceo("right_1"),
            ceo("right_2", { title: "Founder & ceo" }),
            ceo("longer word", { title: "CEOs" }),
            ceo("no title", { title: "" }),
          ],
        },
        CEO: { contacts: [contact({ id: "ceo only by name", name: "CEO" })] },
      }),
    ),
  "02-contacts-ceo-of-saas-with-email": () => {
    const two = emails("a@x.example", "b@x.example");
    const software = { custom: { [saas]: ["Retail", "Software as a service"] } };
    return within(
      "contacts",
      leads(
        {
          one: {
            ...software,
            contacts: [
              ceo("right", { emails: two }),
              ceo("one email", { emails: two.slice(1) }),
              ceo("other title", { emails: two, title: "CTO" }),
            ],
          },
          two: { custom: { [saas]: ["Retail"] }, contacts: [ceo("shop", { emails: two })] },
          three: { contacts: [ceo("unknown", { emails: two })] },
        },
        { custom_fields: [customField(saas, "lead", "choices")] },
      ),
    );
  },
  "03-leads-name-text-bulk-s_query": () =>
    leads({
      right: { name: "Acme, Inc" },
      right_2: { name: "inc. acme" },
      half: { name: "Acme" },
      longer: { name: "Acmes Inc." },
      described: { name: "Other", description: "ACME Inc." },
    }),
  "04-smart-view-match-all.s_query": () => leads({ right: {}, right_2: {} }),
  "05-lead-opportunity-status-reference": () =>
    leads({
      right: { opportunities: [opportunity(), opportunity({ status_id: wanted05 })] },
      other: { opportunities: [opportunity()] },
      none: {},
      own: { status_id: wanted05 },
    }),
  "06-lead-opportunity-status-updated-yesterday": () => {
    const one = (date_updated: string, status_id = wanted06) => ({
      opportunities: [opportunity({ status_id, date_updated })],
    });
    return leads({
      right: one(yesterday),
      right_first: one(at("2026-01-04T00:00:00")),
      today: one(at("2026-01-05T00:00:00")),
      earlier: one(at("2026-01-03T23:59:59")),
      status: one(yesterday, "stat_won"),
      // Each holds for one opportunity, and both for none.
      split: {
        opportunities: [
          opportunity({ status_id: wanted06 }),
          opportunity({ date_updated: yesterday }),
        ],
      },
    });
  },
  "07-lead-status-reference-limits-and-counts": () => {
    const many = Array.from({ length: 52 }, (_, day) => day);
    const made = leads({
      other: {},
      ...Object.fromEntries(
        many.map((day) => [
          `right_${day}`,
          { status_id: wanted07, date_created: new Date(Date.UTC(2025, 1, day)).toISOString() },
        ]),
      ),
    });
    return { ...made, right: made.right.reverse().slice(0, 50) };
  },
  "08-lead-custom-date-fixed-range": () => {
    const born = (date: string) => ({ custom: { [birthday]: date } });
    return leads(
      {
        earlier: born("1979-12-31"),
        right_first: born("1980-01-01"),
        none: {},
        right_last: born("2023-01-01"),
        later: born("2023-01-02"),
      },
      { custom_fields: [customField(birthday, "lead", "date")] },
    );
  },
  "09-lead-or-custom-term-or-related-opportunity": () => {
    const deal = (custom: Record<string, string>, value: number | null = null) => ({
      opportunities: [opportunity({ custom, value })],
    });
    const made = leads(
      {
        right_small: { custom: { [job]: jobName } },
        right_large: deal({ [job]: jobName }, 500),
        right_key: deal({ [key]: `key ${keyValue}` }, 100),
        right_start: deal({ [key]: keyValue.slice(0, -2).concat("98765") }, 50),
        other: { custom: { [job]: jobName.toLowerCase() } },
        wrong_key: deal({ [key]: keyValue.slice(1) }),
        none: {},
      },
      {
        custom_fields: [
          customField(job, "shared", "choices"),
          customField(key, "opportunity", "text"),
        ],
      },
    );
    const order = ["large", "key", "start", "small"];
    return { ...made, right: order.map((name) => `lead_right_${name}`) };
  },
  "10-lead-text-and-recent-outgoing-email": () =>
    leads({
      right: { contacts: [john], activities: [outgoing(at("2025-12-06T00:00:00"))] },
      right_text: {
        description: "Ask John@SalesTeam.community",
        activities: [outgoing(yesterday), outgoing(yesterday)],
      },
      earlier: { contacts: [john], activities: [outgoing(at("2025-12-05T23:59:59"))] },
      future: { contacts: [john], activities: [outgoing(at("2026-01-05T09:00:00"))] },
      incoming: {
        contacts: [john],
        activities: [activity("activity.email", { direction: "incoming", date: yesterday })],
      },
      called: {
        contacts: [john],
        activities: [activity("activity.call", { direction: "outgoing", date: yesterday })],
      },
      jane: {
        contacts: [contact({ emails: emails("jane@salesteam.com") })],
        activities: [outgoing(yesterday)],
      },
    }),
  "11-opportunity-stale-without-custom-object": () => {
    const one = (id: string, given: object = {}) => ({
      opportunities: [opportunity({ id, ...stale, ...given })],
      activities: quiet,
    });
    const contract = (id: string) => [customObject({ custom_object_type_id: id })];
    return within(
      "opportunities",
      leads({
        one: one("right"),
        two: { ...one("right_other_object"), custom_objects: contract("cotype_other") },
        three: one("won", { status_id: "stat_won" }),
        four: one("touched", { date_updated: at("2025-10-05T00:00:00") }),
        five: { ...one("contract"), custom_objects: contract("cotype_PLACEHOLDER") },
        six: { ...one("never talked"), activities: [] },
        seven: {
          ...one("talked"),
          activities: [...quiet, activity("activity.sms", { date: yesterday })],
        },
      }),
    );
  },
  "12-lead-custom-term-and-status": () =>
    leads(
      {
        right: { status_id: wanted12, custom: { [sample]: "SAMPLE VALUE" } },
        status: { custom: { [sample]: "SAMPLE VALUE" } },
        value: { status_id: wanted12, custom: { [sample]: "SAMPLE" } },
        none: { status_id: wanted12 },
      },
      { custom_fields: [customField(sample, "lead", "choices")] },
    ),
  "13-email-activities-sent-window": () => {
    const sent = (id: string, date: string, given: object = {}) => ({
      ...outgoing(at(date)),
      id,
      ...given,
    });
    return within(
      "activities",
      leads({
        one: {
          activities: [
            sent("right_1", "2025-12-18T13:33:33"),
            sent("right_2", "2025-12-18T13:34:33"),
            sent("after", "2025-12-18T13:34:34"),
            sent("before", "2025-12-18T13:33:32"),
            sent("received", "2025-12-18T13:34:00", { direction: "incoming" }),
            sent("called", "2025-12-18T13:34:00", { type: "activity.call" }),
          ],
        },
      }),
    );
  },
  "14-saved-search-changed-since": () => {
    const id = "save_TOTstqdumHKQcNUaztinosJBnRDPYd7IAMhU2SuKyVH";
    const status = {
      type: "reference",
      reference_type: "status.lead",
      object_ids: ["stat_customer"],
    };
    const field = { type: "regular_field", object_type: "lead", field_name: "status_id" };
    const query = { type: "field_condition", field, condition: status };
    return leads(
      {
        right: { status_id: "stat_customer", date_updated: at("2025-12-18T13:33:33") },
        status: { date_updated: at("2025-12-18T13:33:33") },
        earlier: { status_id: "stat_customer", date_updated: at("2025-12-18T13:33:32") },
      },
      { smart_views: [smartView(id, query)] },
    );
  },
  "15-lead-custom-date-today-or-custom-activity.s_query": () =>
    leads(
      {
        right_call: { custom: { [call]: at("2026-01-05T23:59:59") } },
        right_setting: { activities: [setting()] },
        tomorrow: { custom: { [call]: at("2026-01-06T00:00:00") } },
        yesterday: { custom: { [call]: yesterday } },
        other_type: { activities: [setting({ custom_activity_type_id: "actitype_other" })] },
        other_outcome: { activities: [setting({}, { [outcome]: "Setting" })] },
        other_day: { activities: [setting({}, { [agreed]: "2026-01-06" })] },
        other_activity: { activities: [setting({ type: "activity.form_submission" })] },
      },
      {
        custom_fields: [
          customField(call, "lead", "datetime"),
          customField(outcome, "activity", "choices"),
          customField(agreed, "activity", "date"),
        ],
      },
    ),
  "16-lead-new-uncalled-with-phone-not-blocked.s_query": () => {
    const called = (direction: "incoming" | "outgoing") => [
      activity("activity.call", { direction }),
    ];
    return leads(
      {
        right: fresh,
        right_passed: {
          ...fresh,
          status_id: wanted16[1],
          custom: { [blocked]: "2026-01-05" },
          date_created: at("2026-01-05T07:00:00"),
        },
        right_called_us: {
          ...fresh,
          activities: called("incoming"),
          date_created: at("2026-01-04T00:00:00"),
        },
        status: { ...fresh, status_id: "stat_potential" },
        no_phone: { ...fresh, contacts: [] },
        blocked: { ...fresh, custom: { [blocked]: "2026-01-06" } },
        older: { ...fresh, date_created: at("2026-01-03T23:59:59") },
        called: { ...fresh, activities: called("outgoing") },
      },
      { custom_fields: [customField(blocked, "lead", "date")] },
    );
  },
  "17-lead-mine-incoming-any-channel-calling-hours": () =>
    leads(
      {
        right: mine,
        right_called: { ...mine, activities: incoming("activity.call", "2025-12-29T00:00:00") },
        right_written: { ...mine, activities: incoming("activity.email", "2026-01-05T08:59:59") },
        noted: { ...mine, activities: incoming("activity.note", "2026-01-01T00:00:00") },
        earlier: { ...mine, activities: incoming("activity.call", "2025-12-28T23:59:59") },
        sent: { ...mine, activities: [outgoing(yesterday)] },
        someone_elses: { ...mine, custom: { [owner]: "user_ben" } },
        nobodys: { ...mine, custom: {} },
        asleep: { ...mine, timezone_id: "America/New_York" },
        nowhere: { ...mine, timezone_id: null },
        status: { ...mine, status_id: unwanted17 },
      },
      { custom_fields: [customField(owner, "lead", "user")] },
    ),
  "18-lead-no-completed-meeting": () => {
    const meeting = (status: string) => activity("activity.meeting", { status });
    return leads({
      right: {},
      right_upcoming: { activities: [meeting("upcoming")] },
      right_call: { activities: [activity("activity.call", { status: "completed" })] },
      completed: { activities: [meeting("upcoming"), meeting("completed")] },
    });
  },
  "19-lead-by-contact-email-exact": () =>
    leads({
      right: {
        contacts: [contact(), contact({ emails: emails("x@y.example", "John@salesteam.com") })],
      },
      longer: { contacts: [contact({ emails: emails("john@salesteam.com.au") })] },
      named: { contacts: [contact({ name: "john@salesteam.com" })] },
      none: {},
    }),
  "20-contact-by-email-phrase": () =>
    within(
      "contacts",
      leads({
        one: {
          contacts: [
            contact({ id: "right", emails: emails("john@salesteam.com") }),
            contact({ id: "right_longer", emails: emails("big.john@salesteam.com.au") }),
            contact({ id: "order", emails: emails("salesteam@john.com") }),
            contact({ id: "split", emails: emails("john@x.example", "me@salesteam.com") }),
          ],
        },
      }),
    ),
  "21-custom-activities-of-a-lead": () =>
    within(
      "activities",
      leads({
        one: {
          id: "lead_zwqYhEFwzPyfCErS8uQ77is2wFLvr9BgVi6cTfbFM68",
          activities: [
            activity("activity.custom_activity", { id: "right" }),
            activity("activity.note", { id: "note" }),
          ],
        },
        two: { activities: [activity("activity.custom_activity", { id: "other lead" })] },
      }),
    ),
};

describe("a published filter", () => {
  const published = files.filter(
    ({ file, holds }) =>
      file.startsWith("queries/") && ["request", "filter", "smart-view-filter"].includes(holds),
  );

  it("is tried, whichever it is", () => {
    expect(
      published.map(({ file }) => file.slice("queries/".length, -".json".length)).sort(),
    ).toEqual(Object.keys(cases).sort());
  });

  it.each(Object.entries(cases))("finds what it describes, and no near miss: %s", (file, make) => {
    const { of, right } = make();
    const json = read(`queries/${file}.json`) as unknown as Partial<SearchRequest>;
    const { query = json as SQuery, sort, results_limit } = json;
    expect(right.length).toBeGreaterThan(0);
    expect(ids(query, of, { sort, results_limit })).toEqual(right);
  });
});
