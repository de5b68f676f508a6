/** The command cannot go on. Its message is all that the user sees. */
export class CommandError extends Error {
  override readonly name = "CommandError";

  /**
   * @param message What is wrong, in a sentence.
   * @param exitCode 2 when the command was called wrongly, 1 for everything else.
   */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}

/** The command was called wrongly. */
export function usageError(message: string): CommandError {
  return new CommandError(`${message} See close-bulk-actions --help.`, 2);
}
