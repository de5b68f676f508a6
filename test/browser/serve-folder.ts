import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

/**
 * A static host, as simple as they come.
 *
 * @param folder What it serves.
 * @param below The path it serves it under, such as `/docs/`; it has nothing else.
 */
export async function serveFolder(folder: string, below: string) {
  const server = createServer(async ({ url = "" }, response) => {
    const { pathname } = new URL(url, "http://host");
    try {
      if (!pathname.startsWith(below)) throw new Error("Nothing is served here.");
      const path = pathname.slice(below.length);
      const file = await readFile(join(folder, path));
      response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain" }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${below}`, close: () => server.close() };
}
