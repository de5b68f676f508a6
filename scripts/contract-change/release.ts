import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** The last release, as git keeps it. */
export interface Release {
  /** Its tag, such as `v0.3.0`. */
  tag: string;
  version: string;
  /** Its openapi.yaml. */
  contract: string;
}

/**
 * Finds the last release that the present state builds on.
 *
 * @param folder Where the repository lies.
 * @returns None when there is no release yet.
 */
export async function lastRelease(folder: string): Promise<Release | undefined> {
  const git = async (...args: string[]) => {
    const options = { cwd: folder, maxBuffer: Number.POSITIVE_INFINITY };
    return (await promisify(execFile)("git", args, options)).stdout;
  };
  const tags = await git("tag", "--list", "v[0-9]*", "--merged", "HEAD", "--sort=-version:refname");
  const [tag] = tags.split("\n");
  if (tag) {
    const contract = await git("show", `${tag}:openapi.yaml`);
    return { tag, version: tag.slice("v".length), contract };
  }
  // A clone without history has no tags either: that must not pass for "no release yet".
  if ((await git("rev-parse", "--is-shallow-repository")).trim() === "true") {
    throw new Error(
      "This clone lacks its history, so the last release is not known: fetch it all.",
    );
  }
  return undefined;
}
