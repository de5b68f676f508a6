import { execFile } from "node:child_process";
import { request } from "node:http";
import { promisify } from "node:util";
import type { Sandbox } from "close-bulk-actions/sandbox";

const run = promisify(execFile);

/** A request that every HTTP client can send. */
export interface Sending {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
}

/** What came back. */
export interface Answer {
  status: number;
  /** The header `location`; empty when there is none. */
  location: string;
  text: string;
}

/** Sends requests one after the other, and does not follow redirects. */
export type Transport = (sendings: readonly Sending[]) => Promise<Answer[]>;

function oneByOne(send: (sending: Sending) => Promise<Answer>): Transport {
  return async (sendings) => {
    const answers: Answer[] = [];
    for (const sending of sendings) answers.push(await send(sending));
    return answers;
  };
}

/** Calls the sandbox's own `fetch`, without a port. */
export function inProcess(sandbox: Sandbox): Transport {
  return oneByOne(({ url, ...init }) => answerTo(sandbox.fetch(url, init)));
}

/** Node's `fetch`. */
export const fetching: Transport = oneByOne(({ url, ...init }) =>
  answerTo(fetch(url, { ...init, redirect: "manual" })),
);

async function answerTo(answering: Promise<Response>): Promise<Answer> {
  const answer = await answering;
  const location = answer.headers.get("location") ?? "";
  return { status: answer.status, location, text: await answer.text() };
}

/** Node's `http.request`. */
export const nodeHttp: Transport = oneByOne(
  ({ url, method, headers, body }) =>
    new Promise((resolve, reject) => {
      const sent = request(url, { method, headers }, (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (part) => {
          text += part;
        });
        answer.on("error", reject);
        answer.on("end", () => {
          const { statusCode = 0, headers } = answer;
          resolve({ status: statusCode, location: headers.location ?? "", text });
        });
      });
      sent.on("error", reject);
      sent.end(body);
    }),
);

/** The command `curl`. */
export const curl: Transport = oneByOne(async ({ url, method, headers, body }) => {
  const { stdout } = await run("curl", [
    "--silent",
    ...["--request", method],
    ...Object.entries(headers).flatMap(([name, value]) => ["--header", `${name}: ${value}`]),
    ...(body === undefined ? [] : ["--data-binary", body]),
    ...["--write-out", "\n%header{location}\n%{http_code}"],
    url,
  ]);
  const lines = stdout.split("\n");
  const [location = "", status] = lines.splice(-2);
  return { status: Number(status), location, text: lines.join("\n") };
});

const program = `
import json, sys, urllib.request
class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args):
        return None
def send(sending):
    body = sending.get("body")
    request = urllib.request.Request(
        sending["url"], method=sending["method"], headers=sending["headers"],
        data=None if body is None else body.encode())
    try:
        answer = urllib.request.build_opener(NoRedirect).open(request)
    except urllib.error.HTTPError as error:
        answer = error
    return {
        "status": answer.status,
        "location": answer.headers.get("location") or "",
        "text": answer.read().decode()}
print(json.dumps([send(sending) for sending in json.load(sys.stdin)]))
`;

/** The standard library of Python. */
export const python: Transport = async (sendings) => {
  const running = run("python3", ["-c", program]);
  running.child.stdin?.end(JSON.stringify(sendings));
  return JSON.parse((await running).stdout);
};

/** Tells whether a command is there. */
export async function isThere(command: string): Promise<boolean> {
  return run(command, ["--version"]).then(
    () => true,
    () => false,
  );
}
