import { expect, test } from "vitest";

import { installation, PASSWORD } from "./askwell.ts";

test("check finds the sample whole, and each derived column that was changed behind its back", async () => {
  const { askwell, asOwner } = await installation();
  const args = ["--agency", "Fernhill", "--name", "Maren", "--email", "maren@x.test", "--password-stdin", "--sample-data"];
  await askwell(["setup", ...args], PASSWORD);
  expect(await askwell(["check"])).toMatchObject({ code: 0, out: expect.stringContaining("No fault found") });

  await asOwner(
    "UPDATE candidates SET last_close = 'asked' WHERE id IN (SELECT id FROM candidates WHERE last_close = 'not_asked' LIMIT 1)",
  );
  expect((await askwell(["check"])).out).toContain("1 candidates whose list columns are not what their rounds and readings say");
  await asOwner("UPDATE submissions SET status = 'withdrawn', status_reason = 'pay' WHERE status = 'active'");
  await asOwner("UPDATE rounds SET credit_id = NULL WHERE status = 'held'");
  const { code, out } = await askwell(["check"]);
  expect(code).toBe(1);
  expect(out).toContain("submissions whose history does not end at their status");
  expect(out).toContain("held rounds that count for nobody");
});
