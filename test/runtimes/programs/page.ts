// What the page loads: the test calls it.
import { run } from "./bundled.js";

Object.assign(globalThis, { run });
