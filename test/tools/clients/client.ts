import { deepStrictEqual as same } from "node:assert";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { contractFile, everyOperation, readContract } from "../../../scripts/contract.js";
import { modules } from "../folders.js";
import { load } from "../load.js";
import type { Tool } from "../tool.js";
import { judgeTypes } from "./judge-types.js";
import { startEdit } from "./start-edit.js";

/** An operation of a written client. */
export type Call = (argument?: unknown) => Promise<{ data: unknown }>;

/** A tool that writes a TypeScript client. */
export interface Generator {
  /** As people call it. */
  name: string;
  /** Its package. */
  package: string;
  /** Its program, in the folder of all packages. */
  program: string;
  /** What it is called with, for a contract. It runs in the folder that it writes into. */
  arguments(contract: string): string[];
  /** The module that it writes, in that folder. */
  module: string;
  /** Type of the body of `createBulkEdit`. The module is called `client` there. */
  body: string;
  /** The wrong bodies that this type does not refuse. */
  letsThrough: string[];
  /** The operations by id, each taking the body as its argument. */
  operations(module: never): Record<string, Call>;
}

/**
 * Makes a tool of a generator. Its client has every operation, compiles with every example of an edit, and
 * edits the leads of a sandbox.
 *
 * @param generator The generator.
 */
export function clientTool(generator: Generator): Tool {
  return {
    name: generator.name,
    package: generator.package,
    async check(folder) {
      const command = [join(modules, generator.program), ...generator.arguments(contractFile)];
      await promisify(execFile)(process.execPath, command, { cwd: folder });

      const { module, body } = generator;
      same(await judgeTypes(folder, module, body), generator.letsThrough);

      const client = await load<never>(pathToFileURL(join(folder, module)).href);
      const operations = generator.operations(client);
      const ids = [...everyOperation(await readContract())].map(
        (each) => each.operation.operationId,
      );
      same(
        ids.filter((id) => typeof operations[id] !== "function"),
        [],
      );

      const leads = await startEdit(operations);
      return `${ids.length} operations, which compile; it edited ${leads} leads of a sandbox`;
    },
  };
}
