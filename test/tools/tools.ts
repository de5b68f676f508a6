import { bruno } from "./bruno.js";
import { heyApi } from "./clients/hey-api.js";
import { oazapfts } from "./clients/oazapfts.js";
import { orval } from "./clients/orval.js";
import { swaggerTypescriptApi } from "./clients/swagger-typescript-api.js";
import { rapidoc } from "./pages/rapidoc.js";
import { scalar } from "./pages/scalar.js";
import { swaggerUi } from "./pages/swagger-ui.js";
import { prism } from "./prism.js";
import { swaggerParser } from "./swagger-parser.js";
import type { Tool } from "./tool.js";

/** Every tool that is tried, in the order of `docs/tools.md`. */
export const tools: Tool[] = [
  ...[swaggerUi, scalar, rapidoc],
  ...[heyApi, orval, oazapfts, swaggerTypescriptApi],
  ...[bruno, prism, swaggerParser],
];
