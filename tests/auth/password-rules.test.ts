import { expect, test } from "vitest";

import { weaknessOf } from "#/server/auth/password-rules.ts";
import { hashPassword, verifyPassword } from "#/server/auth/password.ts";

test.each([
  "password1234",
  "Password2024!",
  "P@ssw0rd1234",
  "passwordpassword",
  "123456789012",
  "000000000000",
  "qwertyuiop12",
  "1qaz2wsx3edc",
  "abcdefghijkl",
  "aaaaaaaaaaaa",
  "abcabcabcabc",
  "letmeinletmein",
  "iloveyou1234",
  "Summer2026!!",
  "welcome12345",
  "admin1234567",
  "qwertzuiop123",
  "administrator",
  "mysecretpassword",
  "zyxwvutsrqpo",
])("%s is too common", (password) => expect(weaknessOf(password)).not.toBeNull());

test.each([
  "correct horse battery",
  "violet kettle under snow",
  "tG7#pw!qLz09",
  "Straße ohne Lärm",
  "käsefondue im mai",
  "monkeys paint ceilings",
])("%s will do", (password) => expect(weaknessOf(password)).toBeNull());

test.each([
  ["maren.holt", ["maren.holt@fernhill.example"]],
  ["fernhillsearch", ["Fernhill Search"]],
  ["MarenHolt1999", ["Maren Holt"]],
])("%s gives away whose it is", (start, about) => expect(weaknessOf(`${start}2x`.padEnd(12, "7"), about)).not.toBeNull());

test("a long password may hold a name", () => expect(weaknessOf("maren paints the shed twice", ["Maren Holt", "maren@x.test"])).toBeNull());

test("many derivations at once all come out right, and a broken hash is nobody's", async () => {
  const hashes = await Promise.all(Array.from({ length: 6 }, (_, n) => hashPassword(`violet kettle ${n}`)));
  const checks = await Promise.all(
    hashes.flatMap((hash, n) => [
      verifyPassword({ hash, password: `violet kettle ${n}` }),
      verifyPassword({ hash, password: "violet kettle" }),
    ]),
  );
  expect(checks).toEqual(hashes.flatMap(() => [true, false]));
  expect(new Set(hashes).size).toBe(6);
  expect(await verifyPassword({ hash: "plain$violet", password: "violet" })).toBe(false);
});
