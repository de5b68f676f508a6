import { type Contract, type Json, resolve } from "../contract.js";
import { checks } from "./checks.js";
import type { Item, Parameter, Request, Response } from "./collection.js";
import type { Converted } from "./convert.js";
import type { ExampleRequest, ShownOperation } from "./examples.js";
import { stableId } from "./ids.js";
import { type Link, withVariables } from "./links.js";

/** What requests are made of. */
export interface Material {
  contract: Contract;
  operation: ShownOperation;
  /** What Postman's converter made of the operation. */
  converted: Converted;
  links: readonly Link[];
}

/**
 * Makes the saved requests of an operation: one for each named example.
 *
 * @returns The requests, in the order of the contract.
 */
export function savedRequests(material: Material): Item[] {
  const { contract, operation, converted, links } = material;
  return operation.requests.map((example, index): Item => {
    const id = [operation.method, operation.path, example.name] as const;
    const request = requestOf(material, example);
    // Errors are the same whatever the body: they are shown once.
    const answers = converted.response.filter(({ code }) => index === 0 || code === 200);
    return {
      id: stableId(...id),
      name: example.name,
      event: [checks(contract, operation, links)],
      request: { ...request, ...(example.description && { description: example.description }) },
      response: answers.map(
        (answer): Response => ({
          id: stableId(...id, answer.code),
          name: answer.name,
          originalRequest: sentOf(request),
          status: answer.status,
          code: answer.code,
          header: headersOf(contract, operation, answer),
          body: answer.body,
          _postman_previewlanguage: answer._postman_previewlanguage,
        }),
      ),
    };
  });
}

function requestOf({ operation, converted, links }: Material, { body }: ExampleRequest): Request {
  const { url, header } = converted.request;
  const chained = (parameters: readonly Parameter[]): Parameter[] =>
    parameters.map(({ key, value, description }) => {
      const known = operation.parameters.find(({ name }) => name === key);
      return {
        key,
        value: String(withVariables(value, links)),
        ...(description && { description }),
        ...(known && !known.isSent && { disabled: true }),
      };
    });
  const query = chained(url.query);
  const sent = query.filter(({ disabled }) => !disabled).map(({ key, value }) => `${key}=${value}`);
  return {
    method: operation.method.toUpperCase(),
    url: {
      raw: [...url.host, ...url.path].join("/") + (sent.length > 0 ? `?${sent.join("&")}` : ""),
      host: url.host,
      path: url.path,
      query,
      variable: chained(url.variable),
    },
    header: chained(header),
    ...(body && {
      body: {
        mode: "raw",
        raw: JSON.stringify(withVariables(body, links), null, 2),
        options: { raw: { language: "json" } },
      },
    }),
  };
}

/** What of a request an answer belongs to. */
function sentOf({ url, header, ...request }: Request): Request {
  const sent = (parameters: readonly Parameter[]): Parameter[] =>
    parameters
      .filter(({ disabled }) => !disabled)
      .map(({ description: _, ...parameter }) => parameter);
  return {
    ...request,
    url: { ...url, query: sent(url.query), variable: sent(url.variable) },
    header: sent(header),
  };
}

/** The converter leaves the examples of headers out. */
function headersOf(
  contract: Contract,
  { operation }: ShownOperation,
  { code, header }: Converted["response"][number],
): Parameter[] {
  const { headers = {} } = resolve(contract, operation.responses[code] ?? {}) as {
    headers?: Record<string, Json>;
  };
  return header.map(({ key, value }) => ({
    key,
    value: value || String(resolve(contract, headers[key] ?? {}).example),
  }));
}
