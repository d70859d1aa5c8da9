import { expect, test } from "vitest";

import { ownPath } from "#/app/(auth)/_components/own-path.ts";

test.each([
  ["/candidates?last=not_asked&sort=name", "/candidates?last=not_asked&sort=name"],
  ["/rounds/0190/sheet", "/rounds/0190/sheet"],
])("goes on to %s", (next, path) => expect(ownPath(next)).toBe(path));

test.each([
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "https://evil.example/today",
  "javascript:alert(1)",
  "/.//evil.example",
  "/api/auth/sign-out",
  "/sign-in?next=/sign-in",
  "today",
  "",
])("never goes to %j", (next) => expect(ownPath(next)).toBe("/today"));

test("goes to Today without a wish or with several", () =>
  expect([ownPath(undefined), ownPath(["/a", "/b"])]).toEqual(["/today", "/today"]));
