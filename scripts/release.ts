// Makes releases: what is next, the files of one, and a dry run of it all.
import { release } from "./release/command.js";

process.exitCode = await release(process.argv.slice(2));
