// Eleventy brings no types. These are the parts of it that the site uses.
declare module "@11ty/eleventy" {
  import type MarkdownIt from "markdown-it";

  /** What a template, or a function that computes data, is given. */
  export interface PageData {
    page: { inputPath: string; filePathStem: string; url: string; rawInput: string };
  }

  export interface Configuration {
    addGlobalData(name: string, value: unknown): void;
    addTemplate(path: string, content: string, data?: object): void;
    addShortcode(name: string, shortcode: (...values: string[]) => string | Promise<string>): void;
    setLibrary(name: "md", library: MarkdownIt): void;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath: string;
        quietMode: boolean;
        config: (configuration: Configuration) => void;
      },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
