import type {
  BulkAction,
  CallOptions,
  ClientOptions,
  CreateOptions,
  PreviewOptions,
  SearchOptions,
  SQuery,
  WaitOptions,
  WatchOptions,
} from "close-bulk-actions";
import type { BulkActionRequest } from "../../generated/types.js";
import type { Fault } from "../../src/sandbox/http/fault.js";

// The form of the data. suite.schema.json says the same and explains each property.

/** A file of cases. */
export interface Suite {
  about: string;
  defaults?: Partial<Given>;
  cases: WrittenCase[];
}

/** A case as it is written. */
export type WrittenCase = Named & Partial<Given>;

/** A case, with the defaults of its suite in place of what it leaves out. */
export type Case = Named & Given;

interface Named {
  name: string;
  runsOn: ServerName[];
  twin?: string;
  expect: Expected;
}

export type ServerName = "stub" | "sandbox";

/** What a case is about: all but its names and what is expected. */
export interface Given {
  chance: number;
  client: Partial<Pick<ClientOptions, "retry" | "pace" | "lookUp" | "timeoutMs" | "tzOffset">> & {
    apiKey?: string;
    accessTokens?: string[];
  };
  leads: number;
  leadsPerSecond: number;
  rateLimit?: number;
  actions: GivenAction[];
  faults: GivenFault[];
  answers: Record<string, unknown[]>;
  calls: Call[];
}

/** A bulk action that is there from the start. */
export interface GivenAction {
  id: string;
  kind?: "email" | "delete" | "edit";
  status?: "created" | "paused" | "done" | "error";
  created_by?: string;
  date_created?: string;
  fails_after_leads?: number;
  body?: object;
}

/** A fault of the sandbox, or a connection that is never opened. */
export type GivenFault =
  | Fault
  | { fault: "unreachable"; method?: string; path?: string; nth?: number; times?: number };

/** A call of the client. */
export type Call = {
  startsAtMs?: number;
  abortAtMs?: number;
  atOnce?: number;
} & (
  | { do: "create"; kind: Kind; body: BulkActionRequest; options?: Omit<CreateOptions, "signal"> }
  | { do: "get" | "pause" | "resume"; kind: Kind; id: string; options?: CallOptions }
  | { do: "wait"; kind: Kind; id: string; options?: WaitOptions<BulkAction> }
  | ({ do: "watch"; kind: Kind; id: string; options?: WatchOptions } & Walk)
  | ({ do: "list" | "pages"; kind: Kind; options?: CallOptions } & ListParams & Walk)
  | ({ do: "search"; filter: SQuery; options?: SearchOptions } & Walk)
  | { do: "preview"; filter: SQuery; options?: PreviewOptions }
);

interface ListParams {
  pageSize?: number;
  templateId?: string;
  limit?: number;
}

/** How to walk through what comes one by one. */
export interface Walk {
  take?: number;
  worksMs?: number;
}

type Kind = "emails" | "sequenceSubscriptions" | "deletes" | "edits";

/** A number, or the least and the most that it may be. */
export type Measure = number | [least: number, most: number];

export interface Expected {
  outcomes: ExpectedOutcome[];
  requests?: (string | ExpectedRequest)[];
  counts?: Record<string, Measure>;
  creates?: number;
  refusals?: Measure;
  endsAtMs?: Measure;
}

/** What a call comes to. */
export type ExpectedOutcome =
  | { result: object }
  | { length: number }
  | { error: { code: string; messageIncludes?: string } & Record<string, unknown> };

/** A request that the client is to send. */
export interface ExpectedRequest {
  send: string;
  afterMs?: Measure;
  body?: object;
  headers?: Record<string, string>;
}
