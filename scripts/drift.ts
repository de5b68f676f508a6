// What Close's own OpenAPI document says that our contract does not, and the other way round.
import { drift } from "./drift/command.js";

process.exitCode = await drift(process.argv.slice(2));
