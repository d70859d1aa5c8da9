import { upload, type World } from "./world.ts";

export interface Sent {
  method: string;
  path: string;
  /** A string goes as it is; anything else as JSON. */
  body?: unknown;
  type?: string;
}

/** A route file: how to call it with real ids of the first agency, and the status each kind of caller must get. */
export interface Route {
  answer(request: Request): Promise<Response>;
  sent(world: World): Sent | Promise<Sent>;
  nobody: number;
  foreign: number;
  stranger: number;
  owner: number;
}

const trpc = (path: string, input: unknown) => ({
  method: "GET",
  path: `/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify({ json: input }))}`,
});
const PLAN = { kind: "candidates", mapping: {} };

/** Every route file under app. One that is not here fails the test. Their many procedures and resources have tables of their own. */
export const ROUTES: Record<string, Route> = {
  "app/api/auth/[...path]/route.ts": {
    answer: async (request) =>
      (await import("#/app/api/auth/[...path]/route.ts")).POST(request, { params: Promise.resolve({ path: ["sign-out"] }) }),
    sent: () => ({ method: "POST", path: "/api/auth/sign-out", body: {} }),
    ...{ nobody: 200, foreign: 200, stranger: 200, owner: 200 },
  },
  "app/api/health/route.ts": {
    answer: async () => (await import("#/app/api/health/route.ts")).GET(),
    sent: () => ({ method: "GET", path: "/api/health" }),
    ...{ nobody: 200, foreign: 200, stranger: 200, owner: 200 },
  },
  "app/api/imports/route.ts": {
    answer: async (request) => (await import("#/app/api/imports/route.ts")).POST(request),
    sent: () => ({ method: "POST", path: "/api/imports", body: "Name,Email\nEve,eve@x.test\n", type: "application/octet-stream" }),
    ...{ nobody: 401, foreign: 200, stranger: 200, owner: 200 },
  },
  "app/api/imports/rejected/route.ts": {
    answer: async (request) => (await import("#/app/api/imports/rejected/route.ts")).POST(request),
    sent: async (world) => ({ method: "POST", path: "/api/imports/rejected", body: { uploadId: await upload(world), ...PLAN } }),
    ...{ nobody: 401, foreign: 404, stranger: 404, owner: 200 },
  },
  "app/api/trpc/[trpc]/route.ts": {
    answer: async (request) => (await import("#/app/api/trpc/[trpc]/route.ts")).GET(request),
    sent: ({ candidate }) => trpc("candidates.get", { candidateId: candidate.id }),
    ...{ nobody: 401, foreign: 404, stranger: 404, owner: 200 },
  },
  /** Takes keys, not sessions: a session alone opens nothing. */
  "app/api/v1/[...path]/route.ts": {
    answer: async (request) => (await import("#/app/api/v1/[...path]/route.ts")).GET(request),
    sent: ({ candidate }) => ({ method: "GET", path: `/api/v1/candidates/${candidate.id}` }),
    ...{ nobody: 401, foreign: 401, stranger: 401, owner: 401 },
  },
};

/** Pages that anybody may open; every other page lies under the desk, whose layout asks to sign in. */
export const OPEN_PAGES = [
  "app/(auth)/invitation/[token]/page.tsx",
  "app/(auth)/set-up/[token]/page.tsx",
  "app/(auth)/sign-in/page.tsx",
  "app/page.tsx", // goes on to Today
];
