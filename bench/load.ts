import { Agent, request } from "node:http";

/** A request to send. */
export interface Call {
  method: string;
  /** Path below the base path. */
  path: string;
  /** Sent as JSON. */
  body?: unknown;
}

const connections = 16;
const agent = new Agent({ keepAlive: true, maxSockets: connections });

/**
 * Sends the same request again and again, over a few connections at once.
 *
 * @param url Base URL of the server.
 * @param ms How long.
 * @returns Answers a second.
 * @throws {Error} When an answer is not 2xx.
 */
export async function load(url: string, call: Call, ms: number): Promise<number> {
  const began = performance.now();
  let answers = 0;
  const connection = async () => {
    while (performance.now() - began < ms) {
      await send(url, call);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  return answers / ((performance.now() - began) / 1_000);
}

/** One request, with `node:http`: `fetch` is slower than the servers that are measured. */
function send(url: string, { method, path, body }: Call): Promise<void> {
  const headers = {
    authorization: `Basic ${btoa("api_sandbox:")}`,
    ...(body !== undefined && { "content-type": "application/json" }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(url + path, { method, headers, agent }, (answer) => {
      answer.resume().on("end", () => {
        if (String(answer.statusCode).startsWith("2")) resolve();
        else reject(new Error(`${method} ${path} was answered ${answer.statusCode}.`));
      });
    });
    sent.on("error", reject).end(body === undefined ? undefined : JSON.stringify(body));
  });
}
