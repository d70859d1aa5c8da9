import type { Ask } from "./http.ts";
import type { World } from "./world.ts";

export interface Action {
  name: string;
  /** Milliseconds at the median for 100,000 candidates; null where quality asks for nothing. */
  bar: number | null;
  /** Requests a second of 16 clients. */
  rateBar?: number;
  /** Null when there is nothing left to do it to. */
  next(): Ask | null;
  /** Keys are limited to 100 requests a second, so they are not loaded. */
  withKey?: true;
  writes?: true;
}

type Calls = Record<string, unknown>;

/** A query as the pages send it: several procedures in one request. */
function query(calls: Calls): string {
  const inputs = Object.values(calls).map((json, n) => [n, { json }]);
  return `/api/trpc/${Object.keys(calls).join()}?batch=1&input=${encodeURIComponent(JSON.stringify(Object.fromEntries(inputs)))}`;
}

/** Goes round a list, so that no two requests in a row ask for the same row. */
function inTurn<T>(list: T[]): () => T {
  let at = 0;
  return () => list[at++ % list.length]!;
}

const DEBRIEF = {
  asked: "yes",
  askKind: "next_step",
  words: "What would the next step be, if you were to go on with me?",
  response: "positive",
  statedInterest: 4,
  perceivedInterest: 4,
  outcome: "pending",
  highlights: "They liked how the hand-over was told.",
};

/** What is timed; each exists once as a page and once as the data behind it where both are served. */
export function actionsOf(world: World): Action[] {
  const [person, round] = [inTurn(world.people), inTurn(world.upcoming)];
  const unlogged = world.unlogged.values();
  const get = (path: () => string) => () => ({ path: path() });
  const list = query({ "candidates.list": {} });
  const search = (text: string) => get(() => query({ "candidates.list": { query: text } }));
  return [
    { name: "candidate list, page", bar: 12, rateBar: 200, next: get(() => "/candidates") },
    { name: "candidate list, data", bar: 3, rateBar: 600, next: get(() => list) },
    { name: "search, 1 % of rows", bar: 4, next: search(world.commonName) },
    { name: "search, a rare name", bar: 4, next: search(world.rareName) },
    { name: "open a candidate, page", bar: 12, next: get(() => `/candidates/${person().candidateId}`) },
    { name: "open a candidate, data", bar: 3, next: get(() => opened(person())) },
    { name: "log a held round", bar: 4, writes: true, next: () => debriefOf(unlogged.next().value) },
    { name: "checklist", bar: 5, next: get(() => query({ "coaching.checklist": { roundId: round() } })) },
    { name: "today, page", bar: null, next: get(() => "/today") },
    { name: "today, data", bar: null, next: get(() => query({ "today.desk": {} })) },
    { name: "palette", bar: 4, next: get(() => query({ "search.palette": { query: world.commonName } })) },
    { name: "candidate list, API key", bar: null, withKey: true, next: get(() => "/api/v1/candidates") },
  ];
}

const opened = ({ candidateId, submissionId }: World["people"][number]) =>
  query({ "candidates.get": { candidateId }, "submissions.story": { submissionId } });

function debriefOf(roundId: string | undefined): Ask | null {
  if (!roundId) return null;
  return { path: "/api/trpc/rounds.debrief", body: { json: { roundId, ...DEBRIEF } }, headers: { "idempotency-key": `bench-${roundId}` } };
}
