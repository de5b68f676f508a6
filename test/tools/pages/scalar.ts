import { pageTool } from "./page.js";

/** https://scalar.com */
export const scalar = pageTool({
  name: "Scalar",
  package: "@scalar/api-reference",
  files: ["@scalar/api-reference/dist/browser/standalone.js"],
  html: `<div id="reference"></div>
<script src="standalone.js"></script>
<script>
  const options = { withDefaultFonts: false, telemetry: false, defaultOpenAllTags: true };
  Scalar.createApiReference("#reference", { url: "openapi.yaml", ...options });
</script>`,
  asks: ["proxy.scalar.com"],
});
