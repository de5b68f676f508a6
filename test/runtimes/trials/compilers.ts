import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execute } from "../../package/pack.js";
import { modules, packages } from "../folders.js";
import type { Outcome } from "../suite/case.js";
import type { Trial } from "../trial.js";

/** Where the types of `fetch` and the like come from: a package, for Node; or the compiler itself. */
const node = { lib: ["es2022"], types: ["node"], typeRoots: [join(modules, "@types")] };
const page = { lib: ["es2022", "dom", "dom.iterable"], types: [] };

/** How a project finds its modules. */
const resolutions: Record<string, object> = {
  node16: { module: "node16", moduleResolution: "node16", ...node },
  nodenext: { module: "nodenext", moduleResolution: "nodenext", ...page },
  bundler: { module: "esnext", moduleResolution: "bundler", ...page },
};

const always = {
  noEmit: true,
  target: "es2022",
  skipLibCheck: false,
  // Those of the compiler itself are not ours, and are most of the work.
  skipDefaultLibCheck: true,
};

/** Every compiler that package.json names. */
export const compilers: Trial[] = Object.keys((await readManifest(packages)).dependencies ?? {})
  .filter((name) => name.startsWith("typescript-"))
  .map((name) => ({
    name: name.replace("typescript-", "TypeScript "),
    lacks: undefined,
    async run(user) {
      const compiler = join(modules, name);
      const projects = await writeProjects(user, name);
      const compile = compileWith(join(compiler, "bin/tsc"));
      // All at once takes half the time. Only when that fails is it of interest which ones do.
      const isRight = (await compile(Object.values(projects))) === undefined;
      const outcomes: Outcome[] = [];
      for (const [title, project] of Object.entries(projects)) {
        const error = isRight ? undefined : await compile([project]);
        outcomes.push({ name: title, ...(error !== undefined && { error }) });
      }
      return { version: (await readManifest(compiler)).version ?? "", outcomes };
    },
  }));

/** Sets a project up in every way, and returns their folders. */
async function writeProjects(user: string, compiler: string): Promise<Record<string, string>> {
  const folders: Record<string, string> = {};
  for (const [resolution, options] of Object.entries(resolutions)) {
    for (const strict of [true, false]) {
      const title = `${resolution}${strict ? ", strict" : ""}`;
      const folder = join(user, "types", compiler, title);
      await mkdir(folder, { recursive: true });
      const compilerOptions = { ...always, ...options, strict };
      const config = { compilerOptions, files: [join(user, "types/program.ts")] };
      await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
      folders[title] = folder;
    }
  }
  return folders;
}

/** Compiles projects, whatever was compiled before, and returns what is wrong. */
const compileWith =
  (tsc: string) =>
  (projects: string[]): Promise<string | undefined> =>
    execute(process.execPath, [tsc, "--build", "--force", ...projects]).then(
      () => undefined,
      ({ stdout, message }) => stdout || message,
    );

interface Manifest {
  version?: string;
  dependencies?: Record<string, string>;
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
}
