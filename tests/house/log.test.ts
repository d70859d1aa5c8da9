import { spawnSync } from "node:child_process";

import { expect, test } from "vitest";

const PROGRAM = `
import { logDefect, logged } from "#/server/log.ts";
const cause = Object.assign(new RangeError("value Ann Lee"), { code: "22001" });
logDefect("trpc candidates.create", new Error("insert failed for ann@x.test", { cause }), "r-1");
await logged(new Request("http://x/api/v1/candidates/01a20000-0000-7000-8000-000000000000?q=Ann"), async () => new Response("", { status: 404 }));
`;

test("the log says what failed and where, but neither what was typed nor whom it was about", () => {
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", PROGRAM], { encoding: "utf8" });
  const [defect, request] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(defect).toMatchObject({ where: "trpc candidates.create", error: "Error < RangeError", code: "22001", requestId: "r-1" });
  expect(request).toMatchObject({ method: "GET", path: "/api/v1/candidates/:id", status: 404 });
  expect(stdout).not.toMatch(/Ann|ann@/);
});
