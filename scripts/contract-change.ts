// Whether the pending changesets are big enough for what changed in openapi.yaml since the last release.
import { contractChange } from "./contract-change/command.js";

process.exitCode = await contractChange(process.argv.slice(2));
