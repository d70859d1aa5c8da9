import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { Server } from "node:http";

const HEADERS_MS = 15_000;
const REQUEST_MS = 120_000;
const STARTED = "http.server.request.start";

/**
 * Connections that dawdle over their headers or their body are closed, so that nobody holds the server's by the thousand. Node looks
 * every 30 seconds. Next makes the server itself and passes no limits on; its first request is where we meet it.
 */
export function cutOffSlowClients(): void {
  const limit = (message: unknown) => {
    const server = typeof message === "object" && message !== null && "server" in message ? message.server : undefined;
    if (!(server instanceof Server)) return;
    server.headersTimeout = HEADERS_MS;
    server.requestTimeout = REQUEST_MS;
    unsubscribe(STARTED, limit);
  };
  subscribe(STARTED, limit);
}
