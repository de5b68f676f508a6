import { join } from "node:path";
import { build } from "esbuild";

const from = "scripts/site";

/**
 * Bundles styles and scripts. The scripts are classic ones, for browsers load no modules from disk.
 *
 * @param folder The site.
 * @throws {Error} When one cannot be bundled.
 */
export async function bundleAssets(folder: string): Promise<void> {
  await build({
    absWorkingDir: process.cwd(),
    entryPoints: ["theme/styles/site.css", "theme/styles/live.css", "theme/icon.svg"]
      .concat("browser/site.ts", "browser/live.ts")
      .map((path) => join(from, path)),
    entryNames: "[name]",
    loader: { ".svg": "copy" },
    outdir: join(folder, "assets"),
    bundle: true,
    minify: true,
    format: "iife",
    target: ["es2022", "chrome120", "firefox121", "safari17.2"],
    legalComments: "none",
    logLevel: "warning",
  });
}
