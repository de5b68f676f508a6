import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * Measures what a page has to load for a module.
 *
 * @param code The module. What it exports, and all that this needs, counts.
 * @param folder Folder that it imports packages from.
 * @returns Bytes, minified and compressed.
 */
export async function bundleSize(code: string, folder: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    legalComments: "none",
    write: false,
  });
  const [file] = outputFiles;
  return gzipSync(file?.contents ?? "", { level: 9 }).byteLength;
}
