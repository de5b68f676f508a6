/** What companies do: the last word of their name, and the choice of the field Industry that fits. */
export const trades = [
  { word: "Bakery", industry: "Food and drink" },
  { word: "Logistics", industry: "Logistics" },
  { word: "Clinics", industry: "Health care" },
  { word: "Software", industry: "Software as a service" },
  { word: "Analytics", industry: "Software as a service" },
  { word: "Payments", industry: "Fintech" },
  { word: "Outfitters", industry: "Retail" },
  { word: "Robotics", industry: "Manufacturing" },
  { word: "Energy", industry: "Energy" },
  { word: "Media", industry: "Media" },
  { word: "Consulting", industry: "Professional services" },
] as const;

/** The choices of the field Industry. */
export const industries: string[] = [...new Set(trades.map(({ industry }) => industry))];
