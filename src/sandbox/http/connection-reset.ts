/** The connection broke: what a caller's `fetch` rejects with, told apart by its `cause`, as in Node. */
export class ConnectionReset extends TypeError {
  constructor() {
    const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
    super("fetch failed", { cause });
  }
}
