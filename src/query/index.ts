export { customField, type Field, field } from "./field.js";
export { type ActionFilter, fromSearch, type SearchBody } from "./from-search.js";
export { fromSmartView, type SavedSearch } from "./from-smart-view.js";
export { all, any, not } from "./groups.js";
export { localTime } from "./local-time.js";
export { at, endOf, endOfDay, now, startOf, startOfDay } from "./moments.js";
export { everyLead, ids, smartView, text } from "./nodes.js";
export { anyRelated, leads, objects, related } from "./objects.js";
export {
  ago,
  daysAgo,
  daysFromNow,
  earlier,
  hoursAgo,
  later,
  monthsAgo,
} from "./offsets.js";
export type { AtLeastOne, Filter, Moment } from "./types.js";
