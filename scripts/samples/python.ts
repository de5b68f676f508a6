import { source } from "../generate/source.js";
import { address, type Call } from "./call.js";
import { pythonSample } from "./styles.js";

/** Prints a call for Python's `requests`. */
export function python(call: Call, baseUrl: string): string {
  const { method, body } = call;
  const given = [
    JSON.stringify(baseUrl + address(call)),
    `auth=(os.environ["CLOSE_API_KEY"], "")`,
    ...(body ? [`json=${source(body, 4, pythonSample)}`] : []),
    "timeout=30",
  ];
  return `import os

import requests

response = requests.${method.toLowerCase()}(
${given.map((argument) => `    ${argument},\n`).join("")})
response.raise_for_status()
print(response.json())`;
}
