import { source } from "../generate/source.js";
import { address, type Call } from "./call.js";
import { jsonSample } from "./styles.js";

/** Prints a call for curl in a POSIX shell. */
export function curl(call: Call, baseUrl: string): string {
  const { method, body } = call;
  const lines = [`curl ${quoted(baseUrl + address(call))}`, `--user "$CLOSE_API_KEY:"`];
  if (body) {
    // Data alone makes it a POST.
    if (method !== "POST") lines.push(`--request ${method}`);
    lines.push(`--header 'Content-Type: application/json'`);
    lines.push(`--data ${quoted(source(body, 2, jsonSample))}`);
  }
  return lines.join(" \\\n  ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
