/** A Postman collection, as far as this project writes it: https://schema.postman.com, version 2.1. */
export interface Collection {
  info: { _postman_id: string; name: string; description: string; schema: string };
  auth: Auth;
  variable: Variable[];
  item: Folder[];
}

/** Requests that belong together. */
export interface Folder {
  id: string;
  name: string;
  description: string;
  event?: Event[];
  item: (Folder | Item)[];
}

/** One saved request. */
export interface Item {
  id: string;
  name: string;
  event: Event[];
  request: Request;
  response: Response[];
}

/** What is sent. */
export interface Request {
  method: string;
  description?: string;
  url: Url;
  header: Parameter[];
  body?: { mode: "raw"; raw: string; options: { raw: { language: "json" } } };
}

/** Where it is sent. */
export interface Url {
  raw: string;
  host: string[];
  path: string[];
  query: Parameter[];
  variable: Parameter[];
}

/** A parameter in path or query, or a header. */
export interface Parameter {
  key: string;
  value: string;
  description?: string;
  disabled?: boolean;
}

/** An answer that is kept as an example. */
export interface Response {
  id: string;
  name: string;
  originalRequest: Request;
  status: string;
  code: number;
  header: Parameter[];
  body: string;
  _postman_previewlanguage: string;
}

/** A script, and when it runs. */
export interface Event {
  listen: "prerequest" | "test";
  script: { type: "text/javascript"; exec: string[] };
}

/** A named value that requests refer to as `{{key}}`. */
export interface Variable {
  key: string;
  value: string;
  description?: string;
}

interface Auth {
  type: "basic";
  basic: { key: string; value: string; type: "string" }[];
}

/**
 * Makes an event of a script.
 *
 * @param listen When it runs.
 * @param source Its source.
 */
export function event(listen: Event["listen"], source: string): Event {
  return { listen, script: { type: "text/javascript", exec: source.trim().split("\n") } };
}
