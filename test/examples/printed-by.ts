import { vi } from "vitest";

/** Their clock is the real one: on one that runs ahead, `fetch` gives up a connection that is merely slow. */
const overTheNetwork = ["run-webhook"];

/**
 * Runs an example. What it waits for comes at once, and its chance is the same every time.
 *
 * @param name Name of its file, without the ending.
 * @returns The lines that it prints.
 */
export async function printedBy(name: string): Promise<string[]> {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const random = vi.spyOn(Math, "random").mockReturnValue(0.5);
  if (!overTheNetwork.includes(name)) {
    const now = Date.UTC(2026, 0, 5, 9);
    vi.useFakeTimers({ now, toFake: ["Date", "setTimeout", "clearTimeout"] });
    vi.setTimerTickMode("nextTimerAsync");
  }
  try {
    await import(`../../examples/${name}.ts`);
    return log.mock.calls.flatMap((texts) => texts.join(" ").split("\n"));
  } finally {
    vi.useRealTimers();
    random.mockRestore();
    log.mockRestore();
  }
}
