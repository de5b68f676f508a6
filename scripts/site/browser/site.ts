// What every page does: search, and copying code.
import { addCopyButtons } from "./copy-code.js";
import { startSearch } from "./search/dialog.js";

// Only now, while it runs for the first time, does the script know its own element.
const script = document.currentScript;
if (script instanceof HTMLScriptElement) startSearch(script);
addCopyButtons();
