import { expect, test } from "vitest";

import { depthOf } from "#/server/http/body.ts";
import { boundedChange } from "#/server/trpc/request-limits.ts";

const own = { origin: "http://localhost:3000", host: "localhost:3000", "content-type": "application/json" };
const change = (body: string, headers: Record<string, string> = own) =>
  boundedChange(new Request("http://localhost:3000/api/trpc/x", { method: "POST", headers, body }));

test("a change from our own page goes on unchanged", async () => {
  const bounded = await change('{"json":{"name":"Zoë [{("}}');
  expect(await (bounded as Request).text()).toBe('{"json":{"name":"Zoë [{("}}');
});

test.each([
  ["another site", "{}", { ...own, origin: "https://evil.example" }, 403],
  ["nowhere", "{}", { host: "localhost:3000", "content-type": "application/json" }, 403],
  ["a form", "a=1", { ...own, "content-type": "application/x-www-form-urlencoded" }, 415],
  ["1 MB and more", `"${"ä".repeat(500_001)}"`, own, 413],
  ["a well", "[".repeat(21), own, 400],
])("a change from %s is refused", async (_what, body, headers, status) => expect(await change(body, headers)).toMatchObject({ status }));

test("depth counts brackets, not those in strings", () => {
  expect([depthOf("[[1],[2]]"), depthOf('{"a":"[[[\\"[["}'), depthOf("1"), depthOf("[".repeat(900_000))]).toEqual([2, 1, 0, 900_000]);
});
