import { join } from "node:path";
import { build } from "esbuild";

/**
 * Bundles the sandbox and the command, so that installing the client brings none of the libraries
 * they are made with. They share their common parts.
 *
 * @param root Folder of the package.
 * @returns Paths of the bundled files, relative to `root`.
 * @throws {Error} When something cannot be bundled.
 */
export async function bundleSandbox(root: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/sandbox/index.ts", "src/sandbox/node.ts", "src/cli.ts"],
    outdir: join(root, "dist"),
    outbase: root,
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    // Neither Node's nor a browser's: only the standard fields and conditions choose a library's file.
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*"],
    target: "es2022",
    // Not minified: who steps into the sandbox from a test reads the code they know.
    sourcemap: true,
    // The package holds its sources, and the libraries' would triple its size.
    sourcesContent: false,
    // `licenses.ts` writes the whole notices.
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  return Object.keys(metafile.inputs);
}
