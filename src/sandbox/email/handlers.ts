import type { Handlers } from "../http/call.js";
import { renderEmailTemplate } from "./preview.js";

/** What carries out the preview of emails. */
export const emailHandlers = { renderEmailTemplate } satisfies Handlers;
