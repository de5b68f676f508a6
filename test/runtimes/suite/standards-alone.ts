import { same } from "./assert.js";
import type { Cases } from "./case.js";

/** For what runs a bundle: proof that nothing of Node was lent to it. */
export const standardsAlone: Cases = {
  async "there is nothing of Node here"() {
    const names = ["process", "Buffer", "require", "global", "setImmediate"];
    same(
      names.filter((name) => name in globalThis),
      [],
    );
  },
};
