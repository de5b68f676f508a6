import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";

const common: BuildOptions = {
  bundle: true,
  format: "esm",
  // Neither Node's nor a browser's: only the standard fields and conditions choose a library's file.
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2022",
  sourcemap: true,
  // The package holds its sources, and the libraries' would triple its size.
  sourcesContent: false,
  // `licenses.ts` writes the whole notices.
  legalComments: "none",
  logLevel: "warning",
  // Where node_modules is a link, as in the dry run of a release, source maps would name where it leads.
  preserveSymlinks: true,
};

/**
 * Bundles the client and the filter builders, each into one file: to load thirty takes longer than to
 * load openapi-fetch, which stays a dependency.
 *
 * @param root Folder of the package.
 * @throws {Error} When something cannot be bundled.
 */
export async function bundleClient(root: string): Promise<void> {
  await build({
    ...common,
    absWorkingDir: root,
    entryPoints: ["src/client/index.ts", "src/query/index.ts"],
    outdir: join(root, "dist"),
    outbase: root,
    external: ["openapi-fetch"],
  });
}

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
    ...common,
    absWorkingDir: root,
    entryPoints: ["src/sandbox/index.ts", "src/sandbox/node.ts", "src/cli.ts"],
    outdir: join(root, "dist"),
    outbase: root,
    chunkNames: "chunks/[name]-[hash]",
    splitting: true,
    // To read a whole megabyte takes a third of the time of a start. Names stay, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    external: ["node:*"],
    metafile: true,
  });
  return Object.keys(metafile.inputs);
}
