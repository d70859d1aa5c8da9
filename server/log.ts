import pino from "pino";

import { engineCode } from "#/db/errors.ts";

/** One JSON object a line on standard output. Never names, addresses, bodies or query strings: only what happened, where, how long. */
const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime, level: process.env.ASKWELL_LOG ?? "info" });

const MOST_CAUSES = 5;
const MOST_FRAMES = 12;

/** An error without its message, which may quote what somebody typed (a failed statement carries its values). */
function shapeOf(error: unknown): object {
  const chain: Error[] = [];
  for (let e = error; e instanceof Error && chain.length < MOST_CAUSES; e = e.cause) chain.push(e);
  const frames =
    chain
      .at(-1)
      ?.stack?.split("\n")
      .filter((line) => line.trimStart().startsWith("at ")) ?? [];
  return {
    error: chain.map((e) => e.name).join(" < ") || typeof error,
    code: engineCode(error),
    stack: frames.slice(0, MOST_FRAMES).join("\n"),
  };
}

/** A defect or a failing surrounding, which somebody has to look at. */
export function logDefect(where: string, error: unknown, requestId?: string | null): void {
  log.error({ where, requestId: requestId ?? undefined, ...shapeOf(error) }, "defect");
}

export function logEvent(event: string, facts: Record<string, string | number | boolean> = {}): void {
  log.info(facts, event);
}

const IDS = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** Answers a request and writes one line about it. Of the address only the path, ids left out. */
export async function logged(request: Request, answer: () => Promise<Response>): Promise<Response> {
  const started = performance.now();
  const response = await answer();
  const facts = {
    method: request.method,
    path: new URL(request.url).pathname.replaceAll(IDS, ":id"),
    status: response.status,
    ms: Math.round(performance.now() - started),
    requestId: request.headers.get("x-request-id") ?? "",
  };
  log[response.status >= 500 ? "warn" : "info"](facts, "request");
  return response;
}
