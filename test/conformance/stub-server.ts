import type { Fault } from "../../src/sandbox/http/fault.js";
import { FaultPlan } from "../../src/sandbox/http/fault-plan.js";
import { injectFault } from "../../src/sandbox/http/inject-fault.js";
import { createClock } from "../../src/sandbox/model/clock.js";
import { type Server, start, user, usual } from "./server.js";
import type { GivenAction } from "./suite.js";

interface StubAction extends Record<string, unknown> {
  id: string;
  kind: string;
  status: string;
}

/**
 * The least that a server has to do for a case: it remembers bulk actions, lets none of them go on by
 * itself, and checks nothing but the credential. All else that it answers is planned by the case.
 *
 * @param given The bulk actions that there are at first, newest first.
 * @param faults What goes wrong, and what is answered in place of the usual.
 */
export function stubServer(given: readonly GivenAction[], faults: readonly Fault[]): Server {
  const clock = createClock("virtual", start);
  const plan = new FaultPlan(faults);
  const actions = given.map(({ kind = "edit", body, ...own }) =>
    shown(kind, { ...usual.bodies[kind], ...body, ...own }),
  );

  function answer(method: string, path: string, query: URLSearchParams, body: object): Response {
    if (path === "/me/") return Response.json({ id: user.id });
    const [, root, kind = "", id] = path.split("/");
    if (root !== "bulk_action") return notFound();
    if (id === "") return Response.json(method === "POST" ? create(kind, body) : page(kind, query));
    const action = actions.find((each) => each.kind === kind && each.id === id);
    if (!action) return notFound();
    return method === "PUT" ? update(action, body) : Response.json(action);
  }

  function create(kind: string, body: object): StubAction {
    const action = shown(kind, {
      id: `bulk${kind}_${actions.length + 1}`,
      date_created: new Date(clock.now()).toISOString(),
      ...body,
    });
    actions.unshift(action);
    return action;
  }

  function page(kind: string, query: URLSearchParams): object {
    const listed = actions.filter((each) => each.kind === kind);
    const skip = Number(query.get("_skip"));
    const end = skip + Number(query.get("_limit"));
    return { data: listed.slice(skip, end), has_more: end < listed.length };
  }

  return {
    clock,
    countActions: () => actions.length,
    async fetch(request) {
      const { method, url, headers, signal } = request;
      const { pathname, searchParams } = new URL(url);
      const path = pathname.replace("/api/v1", "");
      const text = await request.text();
      const carryOut = async () =>
        isAuthorized(headers)
          ? answer(method, path, searchParams, JSON.parse(text || "{}"))
          : Response.json({ error: "Unauthorized" }, { status: 401 });
      const fault = plan.next({ method, path });
      return fault ? injectFault(fault, carryOut, clock, signal) : carryOut();
    },
  };
}

/** An action as Close shows it, as far as the client looks. */
function shown(kind: string, own: object): StubAction {
  return { id: "", ...usual.action, ...own, kind };
}

/** Pauses what is running, resumes what is paused, and refuses all else, as the sandbox does. */
function update(action: StubAction, body: { status?: string }): Response {
  const isPaused = action.status === "paused";
  const isOver = action.status === "done" || action.status === "error";
  if (body.status === "paused" ? isPaused || isOver : !isPaused) {
    const status = `An action that is ${action.status} cannot become ${body.status}.`;
    return Response.json({ "field-errors": { status }, errors: [] }, { status: 400 });
  }
  return Response.json(Object.assign(action, body));
}

function isAuthorized(headers: Headers): boolean {
  const right = [`Basic ${btoa(`${user.apiKey}:`)}`, `Bearer ${user.accessToken}`];
  return right.includes(headers.get("authorization") ?? "");
}

function notFound(): Response {
  return Response.json({ error: "Not found." }, { status: 404 });
}
