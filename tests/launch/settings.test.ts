import { isAbsolute } from "node:path";

import { expect, test } from "vitest";

import { settings } from "#/server/launch/settings.mjs";

test("data paths are absolute, since the built server changes its folder", () => {
  expect(isAbsolute(settings({}).ASKWELL_DATA)).toBe(true);
  expect(settings({ ASKWELL_DATA: "/srv/askwell" }).ASKWELL_DATA).toBe("/srv/askwell");
});

test.each([
  [{}, "http://127.0.0.1:3000"],
  [{ PORT: "8080", HOST: "0.0.0.0" }, "http://localhost:8080"],
  [{ HOST: "::1" }, "http://[::1]:3000"],
  [{ ASKWELL_URL: "https://askwell.example/" }, "https://askwell.example"],
])("with %j people open %s", (env, address) => {
  expect(settings(env).ASKWELL_URL).toBe(address);
});

test.each([[{ PORT: "0" }], [{ PORT: "http" }], [{ PORT: "70000" }], [{ DATABASE_URL: "mysql://x" }]])(
  "%j is refused before anything starts",
  (env) => {
    expect(() => settings(env)).toThrow(/PORT|DATABASE_URL/);
  },
);
