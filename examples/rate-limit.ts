// Fifty callers share what Close allows. Paced, the client holds calls back; else they are refused, and sent again.
import { createClient } from "close-bulk-actions";
import { createSandbox } from "close-bulk-actions/sandbox";

await fiftyCalls({ pace: true });
await fiftyCalls({ pace: false });

async function fiftyCalls({ pace }: { pace: boolean }): Promise<void> {
  const sandbox = createSandbox({ rateLimit: 20 }); // requests a second
  const told = { wait: 0, retry: 0, lost: 0, look_up: 0 };
  const close = createClient({
    apiKey: sandbox.apiKey,
    fetch: sandbox.fetch,
    pace, // true, when you do not say
    onEvent({ type, delayMs }) {
      told[type] += 1;
      if (told[type] === 1) console.log(`The first ${type} takes ${delayMs.toFixed()} ms.`);
    },
  });

  const start = Date.now();
  const answers = await Promise.all(Array.from({ length: 50 }, () => close.http.GET("/me/")));
  const seconds = ((Date.now() - start) / 1_000).toFixed(1);

  const answered = answers.filter(({ response }) => response.ok).length;
  const refused = sandbox.requests.filter(({ status }) => status === 429).length;
  console.log(`pace: ${pace}. ${answered} answered in ${seconds} s, ${refused} refused.`);
}

// Prints, for example:
// The first wait takes 100 ms.
// pace: true. 50 answered in 2.0 s, 0 refused.
// The first retry takes 1250 ms.
// pace: false. 50 answered in 2.3 s, 40 refused.
