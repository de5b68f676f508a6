import { expect, it } from "vitest";
import { isLoopback } from "../../../src/sandbox/model/loopback.js";

it.each(["localhost", "127.0.0.1", "127.9.9.9", "::1", "[::1]"])("%s is this machine", (host) => {
  expect(isLoopback(host)).toBe(true);
});

it.each(["", "0.0.0.0", "::", "[::1", "::2", "128.0.0.1", "127.0.0.1.example.com", "xlocalhost"])(
  "%j may be another",
  (host) => {
    expect(isLoopback(host)).toBe(false);
  },
);
