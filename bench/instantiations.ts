import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { project } from "./folders.js";

const run = promisify(execFile);

/**
 * Counts the types that are instantiated to check a program that has a client, `close`.
 *
 * @param compiler Name of the compiler's package.
 * @param calls What the program does with the client.
 * @throws {Error} With what the compiler says, when the program is wrong.
 */
export async function instantiations(compiler: string, calls: string): Promise<number> {
  const client = join(project, "src/client/index.js");
  const program = `import { createClient } from "${client}";
    const close = createClient({ apiKey: "api_1" });
    ${calls}
    export { close };`;
  const config = {
    extends: join(project, "tsconfig.client.json"),
    compilerOptions: {
      rootDir: "/",
      noEmit: true,
      declaration: false,
      emitDeclarationOnly: false,
      declarationMap: false,
      isolatedDeclarations: false,
      skipLibCheck: true,
    },
    include: [],
    files: ["program.mts"],
  };
  const folder = await mkdtemp(join(tmpdir(), "instantiations-"));
  try {
    await writeFile(join(folder, "program.mts"), program);
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = join(project, "node_modules", compiler, "bin/tsc");
    const { stdout } = await run(process.execPath, [tsc, "--extendedDiagnostics", "-p", folder]);
    return Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
