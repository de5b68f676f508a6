/** A tool of others, and how it is seen to read the contract. */
export interface Tool {
  /** As people call it. */
  name: string;
  /** Its package. */
  package: string;
  /**
   * Gives it `openapi.yaml` as it is, and looks at what comes out.
   *
   * @param folder An empty folder for what it writes.
   * @returns What was seen, in words.
   * @throws When it is less than `docs/tools.md` says, or more.
   */
  check(folder: string): Promise<string>;
}
