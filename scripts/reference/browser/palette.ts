/** The colours of the page. Each text has a contrast of at least 4.5 to what it stands on. */
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
  page: "#ffffff",
  sidebar: "#f6f7f9",
  raised: "#f1f3f6",
  border: "#d9dee5",
  text: "#1c2430",
  quiet: "#566171",
  accent: "#1b5cb8",
  code: "#9c1f4d",
  success: "#1a6b3a",
  error: "#b3261e",
};

export const dark: Palette = {
  page: "#12161c",
  sidebar: "#171c24",
  raised: "#1f2630",
  border: "#303947",
  text: "#e3e8ef",
  quiet: "#a5b0bf",
  accent: "#82b6ff",
  code: "#ff9fc0",
  success: "#6fd394",
  error: "#ff9a92",
};
