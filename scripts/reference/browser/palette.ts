/** The colours of the page: those of the site around it. Each text has a contrast of at least 4.5 to what it stands on. */
export interface Palette {
  page: string;
  sidebar: string;
  raised: string;
  border: string;
  text: string;
  quiet: string;
  accent: string;
  code: string;
  success: string;
  error: string;
}

export const light: Palette = {
  page: "#fbfaf6",
  sidebar: "#f3f1ea",
  raised: "#f1eee5",
  border: "#e0dcd1",
  text: "#1c2321",
  quiet: "#59635f",
  accent: "#0b6b58",
  code: "#9c1f4d",
  success: "#1a6b3a",
  error: "#b3261e",
};

export const dark: Palette = {
  page: "#121617",
  sidebar: "#171c1d",
  raised: "#1f2627",
  border: "#303a3b",
  text: "#e3e8ef",
  quiet: "#a5b0bf",
  accent: "#71d5bb",
  code: "#ff9fc0",
  success: "#6fd394",
  error: "#ff9a92",
};
