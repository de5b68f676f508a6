/** Most that is kept of a record. Close tells of no such limit; a large sandbox would run out of memory. */
const most = 250_000;

/** By how much a record may grow beyond that: to forget one by one would be slow. */
const slack = 25_000;

/** Adds to a record, oldest first, and forgets its oldest parts when there are well over 250,000. */
export function addNewest<Part>(record: Part[], part: Part): void {
  record.push(part);
  if (record.length > most + slack) record.splice(0, slack);
}
