// Made from openapi.yaml by `npm run generate`. Edit openapi.yaml, then run it again.

/** Base URLs by name, without a slash at the end. */
export const servers = { sandbox: "http://127.0.0.1:4250/api/v1", close: "https://api.close.com/api/v1" } as const;
