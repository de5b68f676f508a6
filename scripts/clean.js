// Empties dist/, so that no file of an older build is packed.
import { rmSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
