import { expect, it } from "vitest";
import { run } from "../../src/cli/run.js";

it.each([
  [["sandbx"], 'There is no command "sandbx". Did you mean sandbox?'],
  [["serve"], 'There is no command "serve".'],
  [["sandbox", "--prot", "1"], "There is no flag --prot. Did you mean --port?"],
  [["sandbox", "--ratelimit=1"], "There is no flag --ratelimit. Did you mean --rate-limit?"],
  [["sandbox", "--colour"], "There is no flag --colour."],
  [["sandbox", "-p", "1"], "There is no flag -p."],
  [["sandbox", "--__proto__", "1"], "There is no flag --__proto__."],
  [["sandbox", "4250"], '"4250" is not a flag.'],
  [["sandbox", "--", "4250"], '"--" is not a flag.'],
  [["sandbox", "--port"], "--port takes a whole number, at least 0, at most 65535."],
  [["sandbox", "--host", "--seed", "1"], "--host takes a host name or IP address."],
  [
    ["sandbox", "--port", "65536"],
    '--port takes a whole number, at least 0, at most 65535, not "65536".',
  ],
  [
    ["sandbox", "--port", "0x1"],
    '--port takes a whole number, at least 0, at most 65535, not "0x1".',
  ],
  [["sandbox", "--host="], '--host takes a host name or IP address, not "".'],
  [["sandbox", "--leads", "-1"], '--leads takes a whole number, at least 0, not "-1".'],
  [["sandbox", "--leads", "1.5"], '--leads takes a whole number, at least 0, not "1.5".'],
  [["sandbox", "--seed", "a"], '--seed takes a whole number, not "a".'],
  [["sandbox", "--speed", "0"], '--speed takes a number above 0, not "0".'],
  [["sandbox", "--speed", "-1"], '--speed takes a number above 0, not "-1".'],
  [
    ["sandbox", "--rate-limit", "many"],
    '--rate-limit takes a whole number, at least 1, not "many".',
  ],
  [["sandbox", "--faults="], '--faults takes a JSON file, not "".'],
  [["sandbox", "--webhook", "ftp://a"], '--webhook takes an http or https address, not "ftp://a".'],
])("refuses %j", async (args, message) => {
  const thrown = { message: `${message} See close-bulk-actions --help.`, exitCode: 2 };
  await expect(run(args)).rejects.toMatchObject(thrown);
});
