import type { SearchRequest } from "../../generated/types.js";
import {
  all,
  any,
  at,
  customField,
  daysAgo,
  endOf,
  endOfDay,
  everyLead,
  type Filter,
  field,
  hoursAgo,
  leads,
  localTime,
  monthsAgo,
  not,
  now,
  objects,
  related,
  smartView,
  startOf,
  startOfDay,
  text,
} from "../../src/query/index.js";

/** A filter, with the order and cap that were published beside it. */
export interface Rebuilt extends Pick<SearchRequest, "sort" | "results_limit"> {
  filter: Filter;
}

const callback = customField("cf_ivdENLjTV0OBF9z2It0W5CikYZMBZbE54BgcbINdO9S");
const birthday = customField("cf_mndnBH5FHQUxYghNx6UJrCuHkGFfRzpwNWVaLZiBb5y");
const search = customField("cf_e97HRUrCmP2j7g0tzmTxXWMFr2qGR0jR7nmRu4KR1qv");
const searched = search.isOneOf("Bloomfire - Principal Search Engineer (OpenSearch)");
const lastWeek = field("date_created").within(startOfDay(daysAgo(7)), now());
const incoming = field("direction").isOneOf("incoming");
const aQuarterAgo = startOfDay(monthsAgo(3));

/** The queries that Close or its users published, said with the builders, by the name of the file. */
export const rebuilt: Readonly<Record<string, Rebuilt>> = {
  "01-contacts-title-ceo": {
    filter: objects("contact", field("title").hasWords("CEO")),
  },
  "02-contacts-ceo-of-saas-with-email": {
    filter: objects(
      "contact",
      field("emails_count").isMoreThan(1),
      field("title").hasWords("CEO"),
      related(
        "lead",
        customField("cf_B57sofuEB7OBneH86SJctTr7hfiAiQcgkGRbAQfha0Z").isOneOf(
          "Software as a service",
        ),
      ),
    ),
  },
  "03-leads-name-text-bulk-s_query": {
    filter: leads(field("name").hasWords("ACME Inc.")),
  },
  "04-smart-view-match-all.s_query": {
    filter: everyLead(),
    results_limit: null,
    sort: [],
  },
  "05-lead-opportunity-status-reference": {
    filter: leads(
      related(
        "opportunity",
        field("status_id").isOneOf("stat_mHpSlorOlolg311abB0ZikPBMiNaBTsDFdN1FJlcik0"),
      ),
    ),
    sort: [],
  },
  "06-lead-opportunity-status-updated-yesterday": {
    filter: leads(
      related(
        "opportunity",
        field("status_id").isOneOf("stat_McEODR79uGuxnJfEVRVRYaBKohwEmyi8R38ZuyU1MHA"),
        field("date_updated").within(startOfDay(daysAgo(1)), endOfDay(daysAgo(1))),
      ),
    ),
    results_limit: null,
    sort: [],
  },
  "07-lead-status-reference-limits-and-counts": {
    filter: leads(field("status_id").isOneOf("stat_tTavpuXAKbYABanvJFHnbpQmTY4LloW2nmSl74RU8hr")),
    results_limit: 50,
    sort: [field("date_created").descending()],
  },
  "08-lead-custom-date-fixed-range": {
    filter: leads(birthday.within(startOfDay("1980-01-01"), endOfDay("2023-01-01"))),
    results_limit: null,
    sort: [birthday.ascending()],
  },
  "09-lead-or-custom-term-or-related-opportunity": {
    filter: leads(
      any(
        searched,
        related("opportunity", searched),
        related(
          "opportunity",
          customField("cf_cDMde58MrqXZmWC8UtAc64BlMP7b0HPGEhedozsyIhv").hasWordsBeginningWith(
            "31881b5d-c468-407e-b446-21222d0ea498",
          ),
        ),
      ),
    ),
    results_limit: null,
    sort: [
      field("max_opportunity_annualized_annualized_value").descending(),
      field("date_updated").ascending(),
    ],
  },
  "10-lead-text-and-recent-outgoing-email": {
    filter: leads(
      text("john@salesteam.com", "beginning_of_words"),
      related(
        "activity.email",
        field("direction").isOneOf("outgoing"),
        field("date").within(startOfDay(daysAgo(30)), now()),
      ),
    ),
    results_limit: null,
    sort: [field("num_emails").ascending()],
  },
  "11-opportunity-stale-without-custom-object": {
    filter: objects(
      "opportunity",
      field("status_type").isOneOf("active"),
      field("date_updated").before(aQuarterAgo),
      related(
        "lead",
        field("last_communication_date").before(aQuarterAgo),
        not(
          related(
            "custom_object",
            { type: "match_all" },
            field("custom_object_type_id").isOneOf("cotype_PLACEHOLDER"),
          ),
        ),
      ),
    ),
    // Built alone, a field is one of leads.
    sort: [
      {
        direction: "asc",
        field: { type: "regular_field", object_type: "opportunity", field_name: "date_updated" },
      },
    ],
  },
  "12-lead-custom-term-and-status": {
    filter: leads(
      // The stray mode has no known effect, so no method says it.
      customField("lcf_8xBr0KeZQNBtZMOChusviGn94cJSoiLTaQVDHxNx7PC").meets({
        type: "term",
        mode: "full_words",
        values: ["SAMPLE VALUE"],
      }),
      field("status_id").isOneOf("stat_uEnaaHk6Bz2zkKST0LALLQdC2uPt9MMnl73qoeRBVBM"),
    ),
    sort: [],
  },
  "13-email-activities-sent-window": {
    filter: objects(
      "activity.email",
      field("date_sent").since(at("2025-12-18T13:33:33Z")),
      field("direction").isOneOf("outgoing"),
      field("date_sent").before(at(new Date(Date.UTC(2025, 11, 18, 13, 34, 34)))),
    ),
    results_limit: null,
    sort: [
      {
        direction: "desc",
        field: { type: "regular_field", object_type: "activity.email", field_name: "date_created" },
      },
    ],
  },
  "14-saved-search-changed-since": {
    filter: all(
      smartView("save_TOTstqdumHKQcNUaztinosJBnRDPYd7IAMhU2SuKyVH"),
      field("date_updated").since(at("2025-12-18T13:33:33+00:00")),
    ),
  },
  "15-lead-custom-date-today-or-custom-activity.s_query": {
    filter: leads(
      any(
        customField("cf_Xdl1iNhA7n4BORM3AYbBP99ontdBq39ngOdwjTMdZNq").within(
          startOf("today"),
          endOf("today"),
        ),
        related(
          "activity.custom_activity",
          field("custom_activity_type_id").isOneOf("actitype_1h5m6uHM9BZOpwVhyRJb4Y"),
          customField("cf_0qd3PlDb9re1MU97cxNV7MJUXjHVYGmuifQc5CsTrN1").isOneOf(
            "Setting vereinbart am:",
          ),
          customField("cf_M9ZoB7v81dzKGCHLAu43qVAmNKhZ94TIXskUxLEQPBA").within(
            startOf("today"),
            endOf("today"),
          ),
        ),
      ),
    ),
    results_limit: null,
    sort: [],
  },
  "16-lead-new-uncalled-with-phone-not-blocked.s_query": {
    filter: leads(
      field("status_id").isOneOf(
        "stat_sgDNPr29uwT7tMPTxzQKW6DDCjbM2JMZzdX3UpeRGLb",
        "stat_Qzunur5ekjXNVsgsWoZbgSAlpdnnLAIQkVnz1ihrElY",
      ),
      field("num_phone_numbers").isMoreThan(0),
      any(callback.before(now()), not(callback.exists())),
      field("date_created").within(startOfDay(hoursAgo(24)), now()),
      field("num_outgoing_calls").isBetween(0, 0),
    ),
    results_limit: null,
    sort: [field("date_created").descending()],
  },
  "17-lead-mine-incoming-any-channel-calling-hours": {
    filter: leads(
      any(
        related("activity.sms", incoming, lastWeek),
        related("activity.email", incoming, lastWeek),
        related("activity.call", incoming, lastWeek),
      ),
      customField("cf_gOfS9pFwext58oberEegLyix8hZzeHrxhCZOVh3P3rd").refersTo(
        "user_or_group",
        "CURRENT_USER",
      ),
      localTime("08:00:00", "21:00:00"),
      not(
        field("status_id").isOneOf(
          "stat_0oW3iRpVp9z5DJq0cuwI1HgR0XhHAhykEPPIq4TFsxd",
          "stat_U9MI7pqsvIjceTv3pCU7b1EghO8Q83h1HUcL6fGVyi6",
        ),
      ),
    ),
  },
  "18-lead-no-completed-meeting": {
    filter: not(related("activity.meeting", field("status").isOneOf("completed"))),
  },
  "19-lead-by-contact-email-exact": {
    filter: leads(
      related("contact", related("contact_email", field("email").isExactly("john@salesteam.com"))),
    ),
  },
  "20-contact-by-email-phrase": {
    filter: objects(
      "contact",
      related("contact_email", field("email").hasPhrase("john@salesteam.com")),
    ),
  },
  "21-custom-activities-of-a-lead": {
    filter: objects(
      "activity.custom_activity",
      field("lead_id").isOneOf("lead_zwqYhEFwzPyfCErS8uQ77is2wFLvr9BgVi6cTfbFM68"),
    ),
  },
};
