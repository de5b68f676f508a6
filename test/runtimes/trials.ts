import type { Trial } from "./trial.js";
import { chromium } from "./trials/chromium.js";
import { compilers } from "./trials/compilers.js";
import { processes } from "./trials/processes.js";
import { workerd } from "./trials/workerd.js";

/** All that the package is tried with. */
export const trials: Trial[] = [...processes, workerd, chromium, ...compilers];
