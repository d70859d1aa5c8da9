import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { z } from "zod";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { uuidv7 } from "#/db/uuid.ts";
import { dispatch, type Surroundings } from "#/server/rest/dispatch.ts";
import { readJson } from "#/server/rest/json.ts";

export interface Api {
  get(path: string): Promise<Answer>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  raw(method: string, path: string, text: string | undefined, headers?: Record<string, string>): Promise<Answer>;
  close(): void;
}
export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

const row = z.object({ id: z.uuid(), version: z.int().optional() });
/** The id of the row an answer holds; fails with the answer itself when there is none. */
export function idOf(answer: Answer): string {
  const read = row.safeParse(answer.body);
  if (!read.success) throw new Error(`no id in ${answer.status} ${JSON.stringify(answer.body)}`);
  return read.data.id;
}

/** The API on a real socket, for one member's key; `now` is the clock it runs by. */
export async function serveApi(db: Database, keys: Record<string, Member>, now: () => Date): Promise<(key: string) => Api> {
  const around: Surroundings = {
    db,
    now,
    newId: () => uuidv7(),
    memberOfKey: async (key) => keys[key] ?? null,
    spend: async () => {},
    readJson,
    report: (error) => console.error(error),
  };
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing, around));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;

  return (key) => {
    const raw: Api["raw"] = async (method, path, text, headers = {}) => {
      const given = await fetch(origin + path, {
        method,
        headers: { authorization: `Bearer ${key}`, "content-type": "application/json", ...headers },
        ...(text !== undefined && { body: text }),
      });
      const reply = await given.text();
      return { status: given.status, headers: given.headers, body: reply ? (JSON.parse(reply) as unknown) : undefined };
    };
    const send: Api["send"] = (method, path, body, headers) =>
      raw(method, path, body === undefined ? undefined : JSON.stringify(body), headers);
    return { send, raw, get: (path) => send("GET", path), close: () => void server.close() };
  };
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, around: Surroundings): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const request = new Request(`http://127.0.0.1${incoming.url ?? "/"}`, {
    method: incoming.method ?? "GET",
    headers: incoming.headers as Record<string, string>,
    ...(body.length > 0 && { body }),
  });
  const response = await dispatch(request, around);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}
