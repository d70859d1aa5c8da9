import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

export interface Import {
  from: string;
  /** Only types, erased before the program runs. */
  typeOnly: boolean;
}

export interface Source {
  path: string;
  text: string;
  isClient: boolean;
  imports: Import[];
}

const FOLDERS = ["app", "bench", "db", "e2e", "server", "tests"];
const STATEMENT =
  /^\s*(?:import|export)\s+(type\s+)?([^;'"]*?)\s*from\s*["']([^"']+)["']|^\s*import\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm;
const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

/** Every source file of the project with what it imports; our own files as paths from the top, packages by their name. */
export const sources: Map<string, Source> = new Map(
  FOLDERS.filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => [path, read(path)]),
);

function read(path: string): Source {
  const text = readFileSync(path, "utf8");
  const imports = [...text.matchAll(STATEMENT)].map(([, type, names, named, bare, dynamic]) => ({
    from: resolve(path, named ?? bare ?? dynamic ?? ""),
    typeOnly: type !== undefined || (names !== undefined && onlyTypes(names)),
  }));
  return { path, text, isClient: /^\s*["']use client["']/.test(text), imports };
}

/** `{ type A, type B }` is erased as a whole; `X, { type A }` and `{ A, type B }` are not. */
function onlyTypes(names: string): boolean {
  const braces = /^\{([\s\S]*)\}$/.exec(names.trim());
  const parts = braces?.[1]
    ?.split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  return parts !== undefined && parts.length > 0 && parts.every((part) => part.startsWith("type "));
}

function resolve(importer: string, from: string): string {
  if (!from.startsWith("#/") && !from.startsWith(".")) return from;
  const path = from.startsWith("#/") ? from.slice(2) : normalize(join(dirname(importer), from));
  return ENDINGS.map((ending) => path + ending).find((candidate) => /\.\w+$/.test(candidate) && existsSync(candidate)) ?? path;
}

export const valueImports = (source: Source): string[] => source.imports.filter((one) => !one.typeOnly).map((one) => one.from);

/** All that a file pulls in when it runs, each with the way that leads there. Stops at the files in `until`. */
export function reached(path: string, until: ReadonlySet<string> = new Set()): Map<string, string> {
  const ways = new Map<string, string>();
  const walk = (from: string, way: string) => {
    const source = sources.get(from);
    if (!source || until.has(from)) return;
    for (const next of valueImports(source)) {
      if (ways.has(next)) continue;
      ways.set(next, `${way} → ${next}`);
      walk(next, `${way} → ${next}`);
    }
  };
  walk(path, path);
  return ways;
}
