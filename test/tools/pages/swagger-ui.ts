import { pageTool } from "./page.js";

/** https://swagger.io/tools/swagger-ui */
export const swaggerUi = pageTool({
  name: "Swagger UI",
  package: "swagger-ui-dist",
  files: ["swagger-ui-dist/swagger-ui-bundle.js", "swagger-ui-dist/swagger-ui.css"],
  html: `<link rel="stylesheet" href="swagger-ui.css">
<div id="reference"></div>
<script src="swagger-ui-bundle.js"></script>
<script>SwaggerUIBundle({ url: "openapi.yaml", dom_id: "#reference" })</script>`,
});
