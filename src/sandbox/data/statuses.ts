/** The statuses of an organization that defines none. */
export const leadStatuses = [
  { label: "Potential" },
  { label: "Qualified" },
  { label: "Customer" },
  { label: "Bad fit" },
] as const;

/** The same, of opportunities. */
export const opportunityStatuses = [
  { label: "Active", type: "active" },
  { label: "Proposal sent", type: "active" },
  { label: "Won", type: "won" },
  { label: "Lost", type: "lost" },
] as const;
