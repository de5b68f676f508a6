// What workerd runs: the setting is the body of a request, and the outcomes are the answer.
import { run } from "./bundled.js";

export default {
  fetch: async (request: Request): Promise<Response> =>
    Response.json(await run(await request.json())),
};
