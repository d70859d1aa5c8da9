import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

interface Package {
  version?: string;
  hasInstallScript?: boolean;
}
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Package> };
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  "dependencies" | "devDependencies" | "optionalDependencies",
  Record<string, string>
> & {
  allowScripts: Record<string, boolean>;
};

/** Below these are known holes. */
const FLOORS = { next: "16.4.3", "better-auth": "1.7.16", "drizzle-orm": "0.45.2", "@trpc/server": "11.8.0", zod: "4.6.6" };

const numbers = (version: string) => version.split("-")[0]!.split(".").map(Number);
const isAtLeast = (version: string, floor: string) => {
  const [a, b] = [numbers(version), numbers(floor)];
  const at = a.findIndex((part, n) => part !== b[n]);
  return at === -1 || a[at]! > b[at]!;
};

test.each(Object.entries(FLOORS))("%s is at least %s, everywhere in the lock file", (name, floor) => {
  const found = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(([, one]) => !isAtLeast(one.version ?? "0.0.0", floor))).toEqual([]);
});

test("every dependency is pinned to one version", () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test("no package may run a script when it is installed", () => {
  expect(Object.values(manifest.allowScripts).some(Boolean)).toBe(false);
});
