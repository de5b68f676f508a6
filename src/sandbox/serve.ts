import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { servers } from "../../generated/servers.js";
import { isLoopback } from "./model/loopback.js";
import type { Sandbox } from "./sandbox.js";

/** Where `serve` listens. */
export interface ServeOptions {
  /**
   * Port; 0 takes any that is free.
   *
   * @default 4250
   */
  port?: number | undefined;
  /**
   * Name or address of this machine. Any other than the default lets other machines in.
   *
   * @default "127.0.0.1"
   */
  host?: string | undefined;
}

/** A sandbox that listens. */
export interface Served {
  /** Where it listens, such as `http://127.0.0.1:4250`. */
  readonly url: string;
  /** Stops listening, and ends open connections. */
  close(): Promise<void>;
}

const defaultPort = Number(new URL(servers.sandbox).port);

/**
 * Lets programs reach a sandbox over HTTP.
 *
 * @param sandbox The sandbox.
 * @param options Where.
 * @returns Where it listens, as soon as it does.
 * @throws {Error} When it cannot listen there.
 *
 * @example
 * const { url, close } = await serve(createSandbox());
 */
export async function serve(sandbox: Sandbox, options: ServeOptions = {}): Promise<Served> {
  const { port = defaultPort, host = "127.0.0.1" } = options;
  const listener = getRequestListener(
    async (request, { incoming: { socket } }) => {
      try {
        if (isLoopback(host) && !isLoopback(new URL(request.url).hostname)) return misdirected();
        const answer = await sandbox.fetch(request);
        return answer.headers.has("transfer-encoding") ? breakingOff(answer, socket) : answer;
      } catch {
        // A fault broke the connection, or the caller did.
        socket.resetAndDestroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
    { overrideGlobalObjects: false },
  );
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    const fail = (cause: Error) => {
      reject(new Error(`Cannot listen on ${host}, port ${port}: ${reasonOf(cause)}`, { cause }));
    };
    server.once("error", fail);
    try {
      server.listen(port, host, () => {
        server.off("error", fail);
        // A connection that cannot be accepted, such as one too many, must not end the process.
        server.on("error", () => {});
        resolve();
      });
    } catch (error) {
      fail(error as Error);
    }
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Answers a request that asks another host: a page that lets its own name stand for this machine
 * could otherwise read and steer the sandbox.
 */
function misdirected(): Response {
  const error = "This sandbox is only reached as localhost, 127.0.0.1 or [::1].";
  return Response.json({ error }, { status: 421 });
}

/** Lets an answer whose body breaks off break the connection off. The listener would log it as an error. */
function breakingOff(answer: Response, socket: Socket): Response {
  const reader = answer.body?.getReader();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const part = await reader?.read();
        if (part?.value) controller.enqueue(part.value);
        else controller.close();
      } catch {
        socket.destroySoon();
        controller.close();
      }
    },
  });
  return new Response(body, answer);
}

/** Says in words what goes wrong most often. */
function reasonOf(error: Error & { code?: string }): string {
  const reasons: Record<string, string> = {
    EADDRINUSE: "another program listens there.",
    EACCES: "that needs more rights.",
    EADDRNOTAVAIL: "this machine does not have that address.",
    ENOTFOUND: "this machine does not know that name.",
    ERR_SOCKET_BAD_PORT: "a port is a whole number from 0 to 65535.",
  };
  return reasons[error.code ?? ""] ?? error.message;
}
