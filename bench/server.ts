import { spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { connect, createServer } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** A program that listens, in a process of its own. */
export interface Server {
  url: string;
  stop(): Promise<void>;
}

/** The sandbox, as the command starts it. */
export function startSandbox(...args: string[]): Promise<Server> {
  return start("dist/src/cli.js", ["sandbox", ...args], "/api/v1");
}

/** Prism, mocking our contract. It logs nothing, as the sandbox does. */
export function startPrism(): Promise<Server> {
  const program = "bench/prism/node_modules/@stoplight/prism-cli/dist/index.js";
  return start(program, ["mock", path("openapi.yaml"), "--verboseLevel", "silent"], "");
}

/** Starts a server, and waits for its first answer. */
async function start(program: string, args: string[], basePath: string): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, [path(program), ...args, "--port", String(port)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}${basePath}`;
  // Cheaper than trying requests, which would take the time of a server that starts.
  while (!(await accepts(port))) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}.`);
    await sleep(2);
  }
  // Not by `fetch`, which Node loads at first use, in a tenth of all the time that is measured here.
  const [answer] = await once(get(url), "response");
  await text(answer);
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

function path(inPackage: string): string {
  return fileURLToPath(new URL(`../${inPackage}`, import.meta.url));
}
