/** As much of Newman as the tests use: it comes without types. */
declare module "newman" {
  export interface Options {
    collection: object;
    environment: object;
    /** Values in place of the environment's. */
    envVar?: { key: string; value: string }[];
    /** Names of folders; all when left out. */
    folder?: string[];
  }

  export interface Summary {
    run: {
      failures: { source?: { name: string }; error: { test?: string; message: string } }[];
      executions: { item: { name: string }; assertions?: object[] }[];
    };
  }

  const newman: {
    run(options: Options, done: (error: Error | null, summary: Summary) => void): void;
  };
  export default newman;
}
