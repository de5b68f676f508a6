import type { ClientEvent } from "../../../../src/client/index.js";

/**
 * Says in words what the client did of its own accord.
 *
 * @param event What it told.
 */
export function inWords({ type, method, path, attempt, delayMs, ...more }: ClientEvent): string {
  const request = `${method} ${path}`;
  const soon = delayMs > 0 ? ` in ${seconds(delayMs)}` : "";
  switch (type) {
    case "wait":
      return `${request} is held back for ${seconds(delayMs)}: no more requests are allowed for now.`;
    case "retry":
      return `${request} ${more.status ? `was refused (${more.status})` : "got no answer"}. It is sent again${soon}.`;
    case "lost":
      return `The answer to ${request} was lost. The edit may run, or not. It is not sent again.`;
    case "look_up": {
      const next = more.found === 0 && delayMs > 0 ? ` It looks again${soon}.` : "";
      return `Look ${attempt} through the latest edits: ${more.found} may be it.${next}`;
    }
  }
}

/**
 * Says a time in seconds.
 *
 * @param ms The time, in milliseconds.
 */
export function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
