import { isObject, type JsonObject } from "../../validation/json.js";
import { checkMediaType, parseObject, readBody } from "./body.js";
import { refuse, refuseField, refuseFields } from "./refusal.js";

const header = "x-http-method-override";

/**
 * Makes the `GET` that a `POST` stands for: Close's way to send parameters that are too long for a URL
 * (documented).
 *
 * @param request The request.
 * @returns The `GET`, with what the body has under `_params` in its query; undefined when the request
 * stands for itself.
 * @throws {Refusal} 400 for a body without `_params`, or another method than `GET`.
 */
export async function overridden(request: Request): Promise<Request | undefined> {
  const method = request.headers.get(header);
  if (method === null || request.method !== "POST") return undefined;
  if (method.toUpperCase() !== "GET") {
    throw refuse(400, `A POST can only stand for a GET: send "${header}: GET", or leave it out.`);
  }
  checkMediaType(request.headers);
  const { _params } = parseObject(await readBody(request));
  if (!isObject(_params)) throw refuseField("_params", "Send the parameters as an object.");
  const url = new URL(request.url);
  for (const [name, text] of textsOf(_params)) url.searchParams.set(name, text);
  const headers = new Headers(request.headers);
  for (const name of [header, "content-type", "content-length"]) headers.delete(name);
  return new Request(url, { headers, signal: request.signal });
}

function textsOf(parameters: JsonObject): [name: string, text: string][] {
  return Object.entries(parameters).map(([name, value]) => {
    const values = [value].flat();
    if (values.some((each) => typeof each === "object")) {
      const message = "Send text, a number, true or false, or a list of them.";
      throw refuseFields([{ path: ["_params", name], message }]);
    }
    return [name, values.join()];
  });
}
