import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { DomainError, translateEngineError, unavailable } from "#/db/errors.ts";
import { secret } from "#/db/secret.ts";

test("a refusal is known as one in every bundle that holds a copy of its class", async () => {
  const copy = join(import.meta.dirname, "../../db/errors.ts?another-bundle");
  const other = (await import(copy)) as { unavailable: typeof unavailable; DomainError: unknown };
  expect(other.DomainError).not.toBe(DomainError);
  expect(other.unavailable()).toBeInstanceOf(DomainError);
  expect(new Error("no refusal")).not.toBeInstanceOf(DomainError);
});

test.each(["SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_BUSY_SNAPSHOT", "SQLITE_CANTOPEN", "53100", "57P01", "ECONNRESET"])(
  "%s of the engine's surroundings asks to try again",
  (code) => {
    const error = new Error("wrapped", { cause: Object.assign(new Error("engine"), { code }) });
    expect(translateEngineError(error)).toMatchObject({ code: "UNAVAILABLE" });
  },
);

test("a defect of our own stays one", () => {
  const error = Object.assign(new Error("engine"), { code: "SQLITE_CONSTRAINT_CHECK" });
  expect(translateEngineError(error)).toBe(error);
});

test("a secret is made once, whole and alone in its folder; half a one is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "askwell-secret-"));
  const first = secret(folder, "audit");
  expect(secret(folder, "audit").equals(first)).toBe(true);
  expect(readdirSync(folder)).toEqual(["audit.key"]);
  writeFileSync(join(folder, "audit.key"), readFileSync(join(folder, "audit.key")).subarray(0, 7));
  expect(() => secret(folder, "audit")).toThrow("not a 32-byte key");
});
