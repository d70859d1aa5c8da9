import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

import { z } from "zod";

export interface Answer {
  /** 0: no answer came. */
  status: number;
  body: unknown;
  headers: Headers;
}

export interface Client {
  get(path: string): Promise<Answer>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Asks again with the same idempotency key until the server says yes. A refusal that no retry can mend is thrown. */
  insist(method: string, path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
}

const AGAIN = new Set([0, 429, 502, 503, 507]);
const LOST: Answer = { status: 0, body: undefined, headers: new Headers() };

/** A caller of the API that never gives up and never forgets what it was promised. */
export function clientOf(origin: string, key: string, patienceMs = 60_000): Client {
  const send: Client["send"] = async (method, path, body, headers = {}) => {
    try {
      const response = await fetch(`${origin}/api/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${key}`, ...(body !== undefined && { "content-type": "application/json" }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(30_000),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text ? (JSON.parse(text) as unknown) : undefined };
    } catch {
      return LOST;
    }
  };
  const insist: Client["insist"] = async (method, path, body, headers = {}) => {
    const keyed = { "idempotency-key": randomUUID(), ...headers };
    for (const until = Date.now() + patienceMs; ; await sleep(40)) {
      const answer = await send(method, path, body, keyed);
      if (answer.status >= 200 && answer.status < 300) return answer;
      if (!AGAIN.has(answer.status) || Date.now() > until)
        throw new Error(`${method} ${path} was answered ${answer.status} ${JSON.stringify(answer.body)}`);
    }
  };
  return { get: (path) => send("GET", path), send, insist };
}

const row = z.looseObject({ id: z.string() });
const page = z.object({ items: z.array(z.looseObject({ id: z.string() })), nextCursor: z.string().nullable() });

export function idOf({ status, body }: Answer): string {
  const read = row.safeParse(body);
  if (!read.success) throw new Error(`no id in ${status} ${JSON.stringify(body)}`);
  return read.data.id;
}

/** Every row of a list, page by page. */
export async function allOf(client: Client, path: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const join = path.includes("?") ? "&" : "?";
    const answer = await client.insist("GET", `${path}${join}limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`, undefined);
    const { items, nextCursor } = page.parse(answer.body);
    rows.push(...items);
    cursor = nextCursor;
  }
  return rows;
}
