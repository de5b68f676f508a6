import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import json from "highlight.js/lib/languages/json";
import python from "highlight.js/lib/languages/python";
import typescript from "highlight.js/lib/languages/typescript";
import yaml from "highlight.js/lib/languages/yaml";

for (const [name, language] of Object.entries({ bash, json, python, typescript, yaml })) {
  hljs.registerLanguage(name, language);
}

/**
 * Draws a block of code.
 *
 * @param code The code.
 * @param language Its language, as the fence names it; unknown ones are drawn plainly.
 * @returns HTML. It can be scrolled by keyboard.
 */
export function codeBlock(code: string, language: string): string {
  const name = hljs.getLanguage(language) ? language : "plaintext";
  const drawn =
    name === "plaintext" ? escapeHtml(code) : hljs.highlight(code, { language: name }).value;
  return `<pre tabindex="0"><code class="language-${name}">${drawn}</code></pre>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
