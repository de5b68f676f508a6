import type { Contract } from "../contract.js";
import { exampleCalls } from "./call.js";
import { curl } from "./curl.js";
import { python } from "./python.js";
import { typescript } from "./typescript.js";

/** A code sample, as `x-codeSamples` holds it. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/**
 * Makes the code samples of the reference.
 *
 * @param contract The contract, from whose examples they are made.
 * @param baseUrl Where curl and Python send to. The client's own default is Close.
 * @returns The samples by operationId, in the order in which they are shown.
 */
export function codeSamples(contract: Contract, baseUrl = closeUrl(contract)) {
  const samples: Record<string, CodeSample[]> = {};
  for (const call of exampleCalls(contract)) {
    samples[call.operationId] = [
      { lang: "TypeScript", label: "TypeScript", source: typescript(call) },
      { lang: "Shell", label: "curl", source: curl(call, baseUrl) },
      { lang: "Python", label: "Python", source: python(call, baseUrl) },
    ];
  }
  return samples;
}

function closeUrl({ servers }: Contract): string {
  const server = servers.find(({ "x-name": name }) => name === "close");
  if (!server) throw new Error("The contract has no server with the x-name close");
  return server.url;
}
