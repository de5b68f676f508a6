import type { Clock } from "../model/clock.js";
import { ConnectionReset } from "./connection-reset.js";
import type { Fault } from "./fault.js";

/** Statuses whose answers have no body. */
const bodiless = [204, 205, 304];

const badGateway = `<!DOCTYPE html>
<html>
<head><title>502 Bad Gateway</title></head>
<body><h1>502 Bad Gateway</h1></body>
</html>
`;

/**
 * Lets a fault happen to a call.
 *
 * @param fault The fault.
 * @param carryOut Carries out the call. A bulk action that it creates ends with `error` after so many leads.
 * @param clock What a delay is measured on.
 * @param signal Ends a delay.
 * @returns The answer.
 * @throws {ConnectionReset} Where the fault breaks the connection.
 */
export async function injectFault(
  fault: Fault,
  carryOut: (failAfter: number | null) => Promise<Response>,
  clock: Clock,
  signal: AbortSignal,
): Promise<Response> {
  switch (fault.fault) {
    case "reset_before":
      throw new ConnectionReset();
    case "reset_after":
      await carryOut(null);
      throw new ConnectionReset();
    case "truncate":
      return truncated(await carryOut(null));
    case "html":
      return new Response(badGateway, { status: 502, headers: { "content-type": "text/html" } });
    case "delay":
      await clock.wait(fault.delay_ms, signal);
      return carryOut(null);
    case "status":
      return statusAnswer(fault);
    case "action_error":
      return carryOut(fault.after_leads);
  }
}

function statusAnswer(fault: Extract<Fault, { fault: "status" }>): Response {
  const { status, headers = {} } = fault;
  const { body = { error: `The fault plan answers this with ${status}.` } } = fault;
  if (bodiless.includes(status)) return new Response(null, { status, headers });
  if (typeof body === "string") return new Response(body, { status, headers });
  return Response.json(body, { status, headers });
}

/** An answer that stops half-way. */
async function truncated(answer: Response): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const parts = [bytes.slice(0, bytes.length / 2)].filter(({ length }) => length > 0);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const part = parts.shift();
      if (part) controller.enqueue(part);
      else controller.error(new ConnectionReset());
    },
  });
  const headers = new Headers(answer.headers);
  // Without it a listener would look for the length first, and find out before it sent anything.
  headers.set("transfer-encoding", "chunked");
  return new Response(body, { status: answer.status, headers });
}
