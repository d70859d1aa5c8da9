import http from "node:http";
import { performance } from "node:perf_hooks";
import { gunzipSync } from "node:zlib";

/** One request of an action; a new one is asked for each time, since the next debrief is another round's. */
export interface Ask {
  path: string;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: unknown;
}

export interface Timed {
  ms: number;
  status: number;
  bytes: number;
  text: string;
}

export interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
  bytes: number;
  failed: number;
}

export interface Load {
  perSecond: number;
  failed: number;
}

/** Real HTTP over kept connections; time runs from handing a request over to the last byte of its answer. */
export class Client {
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 32 });
  readonly #base: URL;
  readonly #headers: Record<string, string>;

  constructor(base: string, headers: Record<string, string> = {}) {
    this.#base = new URL(base);
    this.#headers = { origin: this.#base.origin, "accept-encoding": "gzip", ...headers };
  }

  send({ path, method, headers, body }: Ask): Promise<Timed> {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const all = {
      ...this.#headers,
      ...(sent && { "content-type": "application/json", "content-length": String(Buffer.byteLength(sent)) }),
      ...headers,
    };
    return new Promise((resolve, reject) => {
      const begun = performance.now();
      const request = http.request(new URL(path, this.#base), {
        agent: this.#agent,
        method: method ?? (sent ? "POST" : "GET"),
        headers: all,
      });
      request.on("error", reject).on("response", (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part)).on("error", reject);
        response.on("end", () => {
          const ms = performance.now() - begun;
          const wire = Buffer.concat(parts);
          const text = () => (response.headers["content-encoding"] === "gzip" ? gunzipSync(wire) : wire).toString("utf8");
          resolve({
            ms,
            status: response.statusCode ?? 0,
            bytes: wire.length,
            get text() {
              return text();
            },
          });
        });
      });
      request.end(sent);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

const failed = ({ status }: Timed): boolean => status < 200 || status > 299;

/** `times` requests one after another, after a few that warm up; failed ones are counted and not timed. */
export async function oneByOne(client: Client, next: () => Ask | null, times: number): Promise<Percentiles> {
  const answers: Timed[] = [];
  for (let n = -Math.ceil(times / 5); n < times; n += 1) {
    const ask = next();
    if (!ask) break;
    const answer = await client.send(ask);
    if (n >= 0) answers.push(answer);
  }
  const good = answers.filter((answer) => !failed(answer));
  const sorted = good.map((answer) => answer.ms).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), bytes: good.at(-1)?.bytes ?? 0, failed: answers.length - good.length };
}

/** As many as 16 clients get done in so many seconds, or until there is nothing left to ask for. */
export async function together(client: Client, next: () => Ask | null, seconds: number, clients = 16): Promise<Load> {
  const begun = performance.now();
  const until = begun + seconds * 1_000;
  let [good, bad] = [0, 0];
  const one = async () => {
    while (performance.now() < until) {
      const ask = next();
      if (!ask) return;
      if (failed(await client.send(ask))) bad += 1;
      else good += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, one));
  return { perSecond: good / ((performance.now() - begun) / 1_000), failed: bad };
}
