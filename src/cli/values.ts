import { readJson } from "./read-json.js";

/** A kind of value that a flag takes. */
export interface ValueKind<Value> {
  /** Stands for the value in the help, such as `file`. */
  value: string;
  /** What is taken, to go into a sentence: `a whole number, at least 1`. */
  takes: string;
  /** Reads the value; undefined when it is not what is taken. */
  read(text: string): Value | undefined | Promise<Value>;
}

/** A whole number, of any size unless `least` and `most` bound it. */
export function wholeNumber(least = -Infinity, most = Infinity): ValueKind<number> {
  const bounds = [
    Number.isFinite(least) ? `, at least ${least}` : "",
    Number.isFinite(most) ? `, at most ${most}` : "",
  ];
  return {
    value: "number",
    takes: `a whole number${bounds.join("")}`,
    read(text) {
      const number = Number(text);
      const taken = /^-?\d+$/.test(text) && Number.isSafeInteger(number);
      return taken && number >= least && number <= most ? number : undefined;
    },
  };
}

/** A number above 0. */
export const positiveNumber: ValueKind<number> = {
  value: "number",
  takes: "a number above 0",
  read(text) {
    const number = Number(text);
    return /^\d*\.?\d+$/.test(text) && number > 0 && Number.isFinite(number) ? number : undefined;
  },
};

/** Where to listen; the system tells whether there is such a name or address. */
export const hostName: ValueKind<string> = {
  value: "host",
  takes: "a host name or IP address",
  read: (text) => text || undefined,
};

/** One of a few words. */
export function oneOf<const Word extends string>(...words: Word[]): ValueKind<Word> {
  return {
    value: words.join("|"),
    takes: words.join(" or "),
    read: (text) => words.find((word) => word === text),
  };
}

/** The JSON of a file. */
export const jsonFile: ValueKind<unknown> = {
  value: "file",
  takes: "a JSON file",
  read: (path) => (path ? readJson(path) : undefined),
};

/** The address of a server. */
export const httpUrl: ValueKind<string> = {
  value: "url",
  takes: "an http or https address",
  read: (text) => (/^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined),
};
