import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const client = join(root, "src/client/index.js");

const calls = `
await close.edits.create({
  type: "set_custom_field", custom_field_id: "cf_1", custom_field_value: "Retail",
  s_query: { type: "and", queries: [{ type: "object_type", object_type: "lead" }] },
});
await close.edits.wait("bulkedit_1", { onProgress: ({ status }, { rate }) => [status, rate] });
for await (const { id } of close.emails.list()) console.log(id);
`;

describe.each(["typescript", "typescript7"])("for the compiler %s", (compiler) => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cost-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** How many types are instantiated to check a program. */
  async function instantiations(name: string, call: string): Promise<number> {
    const code = `import { createClient } from "${client}";\nconst close = createClient({ apiKey: "api_1" });\n${call}\nexport { close };\n`;
    const config = {
      extends: join(root, "tsconfig.client.json"),
      compilerOptions: {
        rootDir: "/",
        noEmit: true,
        declaration: false,
        declarationMap: false,
        isolatedDeclarations: false,
        skipLibCheck: true,
      },
      include: [],
      files: [`${name}.mts`],
    };
    await writeFile(join(folder, `${name}.mts`), code);
    await writeFile(join(folder, `${name}.json`), JSON.stringify(config));
    const tsc = join(root, "node_modules", compiler, "bin/tsc");
    const args = [tsc, "--extendedDiagnostics", "-p", join(folder, `${name}.json`)];
    const { stdout } = await run(process.execPath, args);
    return Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]);
  }

  it("three typed calls together cost less than 200 instantiations", {
    timeout: 60_000,
  }, async () => {
    const none = await instantiations("none", "");
    const three = await instantiations("three", calls);
    expect(none).toBeGreaterThan(1_000);
    expect(three).toBeGreaterThan(none);
    expect(three - none).toBeLessThan(200);
  });
});
