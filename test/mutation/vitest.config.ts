import base from "../../vitest.config.js";

/** The tests of the client alone: a mutant of it is caught by them, or by none. */
export default {
  ...base,
  test: { include: ["test/client/**/*.test.ts"] },
};
