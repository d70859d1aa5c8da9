import { expect, test } from "vitest";

import { reached, type Source, sources, valueImports } from "./sources.ts";

const all = [...sources.values()];
const inside = (...folders: string[]) => all.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
const area = (path: string) => /^server\/([^/]+)\//.exec(path)?.[1];

/** The lists of files that break a rule, as "file: what it imports". */
const breaking = (
  files: Source[],
  isForbidden: (from: string, source: Source) => boolean,
  imports = (source: Source) => source.imports.map((one) => one.from),
) =>
  files.flatMap((source) =>
    imports(source)
      .filter((from) => isForbidden(from, source))
      .map((from) => `${source.path}: ${from}`),
  );

const ENGINE = /^(?:node:|drizzle-orm|better-sqlite3|pg$|pino|better-auth|server-only)/;
/** Lists of words that a page may show; everything else in db stays on the server. */
const SHARED_DB = new Set(["db/vocabulary.ts", "db/actor.ts"]);
const CALLER = new Set(["app/lib/trpc-server.tsx"]);
const belongsToServer = (from: string) =>
  ENGINE.test(from) || (from.startsWith("db/") && !SHARED_DB.has(from)) || from.startsWith("server/trpc/");

test("the sources were found and read", () => {
  expect(all.length).toBeGreaterThan(100);
  expect(valueImports(sources.get("server/candidates/create.ts")!)).toContain("server/auth/abilities.ts");
  expect(sources.get("app/lib/trpc-client.tsx")?.isClient).toBe(true);
});

const pages = inside("app").filter(({ path }) => !path.startsWith("app/api/") && !CALLER.has(path));

test("no page or component reaches the database, a verb or Node, however many files lie between", () => {
  const ways = pages.flatMap(({ path }) => [...reached(path, CALLER)].filter(([from]) => belongsToServer(from)).map(([, way]) => way));
  expect(ways).toEqual([]);
});

test("a client component never reaches the server's caller", () => {
  const ways = pages
    .filter((source) => source.isClient)
    .flatMap(({ path }) => [...reached(path)].filter(([from]) => CALLER.has(from)).map(([, way]) => way));
  expect(ways).toEqual([]);
});

test("the database knows neither server nor app", () => {
  expect(breaking(inside("db"), (from) => /^(?:server|app)\//.test(from))).toEqual([]);
});

const EDGES = new Set(["trpc", "rest", "cli", "launch"]);
const areas = inside("server").filter(({ path }) => !EDGES.has(area(path) ?? ""));

test("what Askwell knows never imports its edges, a page or a framework", () => {
  const isEdge = (from: string) => EDGES.has(area(from) ?? "") || /^(?:app\/|next$|next\/|react|@trpc)/.test(from);
  expect(breaking(areas, isEdge)).toEqual([]);
});

test("no edge imports another edge, and procedures reach the database only through their context", () => {
  const edges = inside("server/trpc", "server/rest", "server/cli");
  const otherEdge = (from: string, { path }: Source) => EDGES.has(area(from) ?? "") && area(from) !== area(path);
  expect(breaking(edges, otherEdge)).toEqual([]);
  const words = new Set([...SHARED_DB, "db/errors.ts"]);
  const procedures = inside("server/trpc", "server/rest").filter(({ path }) => path !== "server/trpc/context.ts");
  expect(
    breaking(
      procedures,
      (from) => /^(?:drizzle-orm|better-sqlite3|pg$)/.test(from) || (from.startsWith("db/") && !words.has(from)),
      valueImports,
    ),
  ).toEqual([]);
});

test("only the database names an engine", () => {
  expect(
    breaking([...areas, ...inside("server/trpc", "server/rest", "server/cli", "app")], (from) =>
      /^(?:better-sqlite3|pg$|drizzle-orm\/)/.test(from),
    ),
  ).toEqual([]);
});

test("choosing the advice is pure: no database, no clock, no chance", () => {
  const files = ["server/coaching/checklist.ts", ...[...reached("server/coaching/checklist.ts").keys()]];
  expect(files.filter(belongsToServer)).toEqual([]);
  const restless = files.filter((path) =>
    /Date\.now|new Date\(\)|Math\.random|randomUUID|Temporal\.Now/.test(sources.get(path)?.text ?? ""),
  );
  expect(restless).toEqual([]);
});

test("scripts that run before anything is installed use Node alone", () => {
  const scripts = inside("server/launch").filter(({ path }) => path.endsWith(".mjs"));
  expect(scripts.length).toBeGreaterThan(5);
  const isInstalled = (from: string) => !from.startsWith("node:") && !from.startsWith("server/launch/") && from !== "@playwright/test";
  expect(breaking(scripts, isInstalled)).toEqual([]);
});

test("Server Actions, cached pages, the image optimiser and drawn images are not used", () => {
  expect(breaking(inside("app"), (from) => ["next/image", "next/og", "next/cache"].includes(from))).toEqual([]);
  expect(
    inside("app")
      .filter(({ text }) => /^\s*["']use (?:server|cache)["']/m.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
});

test("no barrels, no drawers for odds and ends, no ignored type errors", () => {
  expect(all.filter(({ text }) => /^export \* from/m.test(text)).map(({ path }) => path)).toEqual([]);
  expect(all.map(({ path }) => path).filter((path) => /(?:utils?|helpers?|common|misc)\.(?:ts|tsx|mjs)$/.test(path))).toEqual([]);
  const excuses = new RegExp(["@ts-", "(?:ignore|expect-error|nocheck)"].join(""));
  expect(all.filter(({ text }) => excuses.test(text)).map(({ path }) => path)).toEqual([]);
});
