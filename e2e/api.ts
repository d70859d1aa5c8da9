import { type APIRequestContext, expect } from "@playwright/test";

/** The public API as the signed-in admin: journeys make their own people with it, and play the colleague who works meanwhile. */
export interface Api {
  send<Answer>(method: string, path: string, body?: unknown): Promise<Answer>;
}

export interface Round {
  id: string;
  submissionId: string;
  version: number;
  status: string;
  asked: string | null;
  askKind: string | null;
  reasonNotAsked: string | null;
  words: string | null;
  outcome: string | null;
  statedInterest: number | null;
}

const HOUR = 3_600_000;

export async function apiOf(request: APIRequestContext, baseURL: string): Promise<Api> {
  const made = await request.post("/api/trpc/apiKeys.create", { headers: { origin: baseURL }, data: { json: { label: "Journey" } } });
  expect(made.ok(), await made.text()).toBe(true);
  const { key } = ((await made.json()) as { result: { data: { json: { key: string } } } }).result.data.json;
  return {
    async send<Answer>(method: string, path: string, body?: unknown) {
      const answer = await request.fetch(`/api/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${key}` },
        ...(body !== undefined && { data: body }),
      });
      expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
      return (await answer.json()) as Answer;
    },
  };
}

const named = (api: Api, path: string, body: unknown) => api.send<{ id: string }>("POST", path, body);

/** Somebody with one running submission at a client of their own, and nothing else. */
export async function putForward(api: Api, name: string): Promise<{ candidateId: string; submissionId: string; clientName: string }> {
  const clientName = `${name} & Co`;
  const client = await named(api, "/clients", { name: clientName });
  const job = await named(api, "/jobs", { clientId: client.id, title: "Night editor" });
  const candidate = await named(api, "/candidates", { name });
  const submission = await named(api, "/submissions", { candidateId: candidate.id, jobId: job.id });
  return { candidateId: candidate.id, submissionId: submission.id, clientName };
}

/** A first interview of somebody new that began two hours ago and nobody has logged. */
export async function overdue(api: Api, name: string): Promise<Round> {
  const { submissionId } = await putForward(api, name);
  const scheduledAt = new Date(Date.now() - 2 * HOUR).toISOString();
  return api.send("POST", "/rounds", { submissionId, kind: "first", scheduledAt, timeZone: "Europe/London" });
}

export const roundOf = (api: Api, { id }: { id: string }): Promise<Round> => api.send("GET", `/rounds/${id}`);

/** A first interview of somebody new, logged 40 days ago, to which the client has not answered. */
export async function unanswered(api: Api, name: string, more: object = {}): Promise<Round> {
  const { submissionId } = await putForward(api, name);
  const scheduledAt = new Date(Date.now() - 40 * 24 * HOUR).toISOString();
  const { id } = await api.send<Round>("POST", "/rounds", { submissionId, kind: "first", scheduledAt, timeZone: "Europe/London" });
  return api.send("PUT", `/rounds/${id}/debrief`, { asked: "no", reasonNotAsked: "forgot", outcome: "pending", ...more });
}
