import type { Palette } from "./palette.js";

const systemFont = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif';
const codeFont = 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace';

// Requests and answers stand on a dark panel in light and in dark mode.
const panel = { back: "#161d28", code: "#0e141c", text: "#e3e8ef" };

/**
 * Makes Redoc's theme. It calculates with colours, so they cannot be CSS variables.
 *
 * @param palette Colours of light or of dark mode.
 */
export function theme(palette: Palette): object {
  const { accent, border, error, quiet, raised, sidebar, success, text } = palette;
  const answer = (color: string) => ({ color, backgroundColor: raised, tabTextColor: color });
  return {
    spacing: { sectionVertical: 24 },
    colors: {
      primary: { main: accent, light: accent },
      success: { main: success },
      error: { main: error },
      gray: { 50: raised, 100: raised },
      border: { light: border, dark: border },
      text: { primary: text, secondary: quiet },
      responses: {
        success: { ...answer(success), tabTextColor: "#6fd394" },
        error: { ...answer(error), tabTextColor: "#ff9a92" },
      },
      // White stands on these.
      http: { get: "#1d6b3f", post: "#1b5cb8", put: "#7a3f8f", delete: "#b3261e" },
    },
    schema: {
      linesColor: border,
      typeNameColor: quiet,
      typeTitleColor: quiet,
      requireLabelColor: error,
      nestedBackground: sidebar,
      arrow: { color: quiet },
    },
    typography: {
      fontSize: "15px",
      lineHeight: "1.55",
      fontFamily: systemFont,
      headings: { fontFamily: systemFont, fontWeight: "600" },
      code: {
        fontSize: "13px",
        fontFamily: codeFont,
        color: palette.code,
        backgroundColor: raised,
      },
      links: { color: accent, visited: accent, hover: accent },
    },
    sidebar: { width: "280px", backgroundColor: sidebar, textColor: text, activeTextColor: accent },
    rightPanel: {
      backgroundColor: panel.back,
      textColor: panel.text,
      servers: {
        overlay: { backgroundColor: raised, textColor: text },
        url: { backgroundColor: palette.page },
      },
    },
    codeBlock: { backgroundColor: panel.code },
    fab: { backgroundColor: accent, color: palette.page },
  };
}
