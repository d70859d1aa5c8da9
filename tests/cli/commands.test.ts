import { expect, test } from "vitest";

import { installation, PASSWORD } from "./askwell.ts";

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

test("setup makes an agency and its admin; with another name a second one, with the same person as admin", async () => {
  const { setUp, askwell } = await installation();
  const first = await setUp("Fernhill Search");
  expect(first).toMatchObject({ err: "", code: 0 });
  const made = JSON.parse(first.out) as { agencyId: string; memberId: string };
  expect(Object.values(made)).toEqual([expect.stringMatching(ID), expect.stringMatching(ID)]);

  expect(await setUp("Fernhill Search")).toMatchObject({
    out: "",
    code: 1,
    err: expect.stringContaining("called Fernhill Search already"),
  });
  expect(await setUp("Oak & Lane", "eleven loud geese at noon")).toMatchObject({
    out: "",
    code: 1,
    err: expect.stringContaining("another password"),
  });
  expect((await setUp("Oak & Lane")).code).toBe(0);

  const create = (...more: string[]) => askwell(["api-key", "create", "--email", "Maren@X.test", ...more]);
  expect(await create()).toMatchObject({ out: "", code: 2, err: expect.stringContaining("--agency") });
  const key = await create("--agency", made.agencyId, "--name", "Calendar");
  expect(key).toMatchObject({ err: "", code: 0 });
  expect(key.out).toMatch(/^\S{40,}\n$/);
});

test.each([
  [["setup", "--agency", "A", "--name", "N", "--email", "n@x.test"], "--password-stdin"],
  [
    ["setup", "--agency", "A", "--name", "N", "--email", "n@x.test", "--time-zone", "EST", "--password-stdin"],
    "--time-zone is not a time zone",
  ],
  [["setup", "--agncy", "A"], "--agncy"],
  [["api-key", "create", "--email", "who@x.test"], "who@x.test"],
  [["dance"], "no command dance"],
  [[], "Usage"],
])("%j is refused in one sentence, with nothing on standard output", async (args, said) => {
  const { askwell } = await installation();
  const { out, err, code } = await askwell(args, PASSWORD);
  expect([out, code]).toEqual(["", 2]);
  expect(err).toContain(said);
  expect(err).not.toContain("    at ");
});

test("check finds nothing wrong with a new installation, and an audit entry that somebody changed", async () => {
  const { setUp, askwell, asOwner } = await installation();
  await setUp("Fernhill Search");
  expect(await askwell(["check"])).toMatchObject({ code: 0, out: expect.stringContaining("No fault found") });
  await asOwner("UPDATE audit_events SET actor = 'someone' WHERE seq = 1");
  const { code, out } = await askwell(["check"]);
  expect(code).toBe(1);
  expect(out).toContain("Fernhill Search: the audit chain is broken at entry 1");
});

test("check names an agency that has lost its last admin", async () => {
  const { setUp, askwell, asOwner } = await installation();
  await setUp("Fernhill Search");
  await asOwner("UPDATE members SET status = 'disabled', role = 'recruiter'");
  expect(await askwell(["check"])).toMatchObject({ code: 1, out: expect.stringContaining("without an active admin") });
});
