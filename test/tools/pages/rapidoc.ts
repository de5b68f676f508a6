import { pageTool } from "./page.js";

/** https://rapidocweb.com */
export const rapidoc = pageTool({
  name: "RapiDoc",
  package: "rapidoc",
  files: ["rapidoc/dist/rapidoc-min.js"],
  html: `<script src="rapidoc-min.js"></script>
<rapi-doc spec-url="openapi.yaml" render-style="view" load-fonts="false"></rapi-doc>`,
});
