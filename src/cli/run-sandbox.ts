import { styleText } from "node:util";
import { servers } from "../../generated/servers.js";
import {
  createSandbox,
  InvalidInput,
  type Sandbox,
  type SandboxOptions,
} from "../sandbox/index.js";
import { isLoopback } from "../sandbox/model/loopback.js";
import { checkOptions } from "../sandbox/options.js";
import { serve } from "../sandbox/serve.js";
import { CommandError, usageError } from "./command-error.js";
import type { FlagValues } from "./flags.js";

/**
 * Starts a sandbox, says where it is, and keeps it until Ctrl-C or SIGTERM.
 *
 * @throws {CommandError} When the sandbox cannot be made of what is given, or cannot listen.
 */
export async function runSandbox(flags: FlagValues): Promise<void> {
  const { port, host } = flags;
  const sandbox = create(flags);
  const server = await serve(sandbox, { port, host }).catch((error: Error) => {
    throw new CommandError(error.message);
  });
  for (const signal of ["SIGINT", "SIGTERM"]) {
    // Once: a second one ends the process at once, should closing hang.
    process.once(signal, async () => {
      await server.close();
      process.exit(0);
    });
  }
  // Last, because who reads it may go on at once: with a request, or a signal.
  console.log(greeting(sandbox, server.url));
}

function create(flags: FlagValues): Sandbox {
  const options = optionsOf(flags);
  try {
    checkOptions(options);
  } catch (error) {
    throw usageError((error as Error).message);
  }
  try {
    return createSandbox(options);
  } catch (error) {
    if (error instanceof InvalidInput) throw new CommandError(error.message);
    throw error;
  }
}

function optionsOf(flags: FlagValues): SandboxOptions {
  const { leads, seed, speed, clock, faults, data, snapshot, webhook } = flags;
  const rateLimit = flags["rate-limit"];
  const webhooks = webhook === undefined ? undefined : [{ url: webhook }];
  const options = { leads, seed, leadsPerSecond: speed, clock, rateLimit, webhooks };
  // `createSandbox` takes undefined for left out, and checks what the files hold.
  return { ...options, faults, data, snapshot } as SandboxOptions;
}

function greeting({ apiKey, org }: Sandbox, url: string): string {
  const api = url + new URL(servers.sandbox).pathname;
  const warning = isLoopback(new URL(url).hostname)
    ? ""
    : `\n  ${styleText("yellow", "!")} Other machines can connect, and steer it without a key.\n`;
  return `${styleText("green", "✔")} ${org.name}, ${org.leads.size} leads, at ${styleText("bold", api)}

  Key       ${apiKey}
  Try       curl -u ${apiKey}: ${api}/me/
  Control   curl ${url}   # lists the routes for time, faults, outbox, …
  End       Ctrl-C${warning && `\n${warning}`}`;
}
