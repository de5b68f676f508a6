// Writes dist/: what the package gives to those who install it.
import { build } from "./build/build.js";

await build(process.cwd());
