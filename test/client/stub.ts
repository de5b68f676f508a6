import { type Client, type ClientOptions, createClient } from "close-bulk-actions";
import type { Time } from "../../src/client/time.js";

/** An answer: a body for 200, a status with a body, a text that is no JSON, no answer at all, or what a function makes of the request. */
export type Answer =
  | object
  | { status: number; body: unknown }
  | string
  | Error
  | ((request: Request) => Response | Promise<Response>);

/** Answers nothing until the request's signal ends it. */
export const silence = (request: Request): Promise<Response> =>
  new Promise((_, reject) => {
    const end = () => reject(request.signal.reason);
    if (request.signal.aborted) end();
    else request.signal.addEventListener("abort", end);
  });

/** A request as it was sent. */
export interface Sent {
  method: string;
  url: string;
  authorization: string | null;
  body: unknown;
}

/**
 * A client whose requests are answered from a list, in order; the last answer is given again and again.
 *
 * @param answers What to answer.
 * @param options More options of the client.
 * @param time The client's clock.
 */
export function stubbed(
  answers: Answer[],
  options: Partial<ClientOptions> = {},
  time?: Time,
): { close: Client; sent: Sent[] } {
  const sent: Sent[] = [];
  const settings = {
    apiKey: "api_secret",
    ...options,
    fetch: async (request: Request) => {
      const copy = request.clone();
      // Read, as a real one is: what has been sent cannot be sent again.
      const text = await request.text();
      sent.push({
        method: request.method,
        url: request.url,
        authorization: request.headers.get("authorization"),
        body: text === "" ? undefined : JSON.parse(text),
      });
      return respond(answers[Math.min(sent.length, answers.length) - 1] ?? {}, copy);
    },
  };
  return { close: createClient(settings as ClientOptions, time), sent };
}

function respond(answer: Answer, request: Request): Response | Promise<Response> {
  if (typeof answer === "function") return answer(request);
  if (answer instanceof Error) throw answer;
  if (typeof answer === "string") return new Response(answer);
  if ("status" in answer && typeof answer.status === "number") {
    const { body } = answer as { body: unknown };
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return new Response(text, { status: answer.status });
  }
  return Response.json(answer);
}
