import type { Cases } from "./case.js";
import { filters } from "./filters.js";
import { inProcess } from "./in-process.js";
import { overHttp } from "./over-http.js";

/** What has to be true in every runtime. Web standards alone: it is run unchanged by all of them. */
export const everywhere: Cases = { ...inProcess, ...filters, ...overHttp };
