import { beforeAll, expect, test } from "vitest";

import type { Member } from "#/db/actor.ts";

import { PROCEDURES, type Procedure } from "./procedures.ts";
import { end, isQuery, PATHS, REACHED, send } from "./send.ts";
import { AGENCY_MARK, CANDIDATE_MARK, idsOf, leaks, stored, world, type World } from "./world.ts";

const NAMES = ["owner", "stranger", "recruiter", "manager", "admin"] as const;
/** These ask for a secret that no table of inputs can hold; tests/agencies plays them. */
const NEEDS_MORE = new Set(["account.changePassword", "invitations.look", "invitations.accept", "setUp.create"]);

const allowed = ({ who }: Procedure, { role }: Member): boolean =>
  who === "public" || who === "recruiter" || role === "admin" || (who === "manager" && role === "manager");
const finds = ({ about, adminToo }: Procedure, name: (typeof NAMES)[number]): boolean =>
  about === "own"
    ? name === "owner" || name === "recruiter" || (adminToo === true && name === "admin")
    : about !== "candidate" || name !== "stranger";

const listed = PATHS.flatMap((path): [string, Procedure][] => (PROCEDURES[path] ? [[path, PROCEDURES[path]]] : []));
const usable = listed.filter(([path]) => !NEEDS_MORE.has(path));

test("every procedure says who may use it, and none is listed that is gone", () => {
  expect(Object.keys(PROCEDURES).sort()).toEqual([...PATHS].sort());
});

let shared: World;
let marks: string[];
beforeAll(async () => {
  shared = await world();
  marks = [AGENCY_MARK, CANDIDATE_MARK, ...(await idsOf(shared.db, shared.recruiter.agencyId))];
}, 60_000);

test.each(listed)("%s refuses whom it must, tells them nothing and changes nothing", async (path, procedure) => {
  const { db, recruiter, foreignManager, foreignAdmin } = shared;
  const input = await procedure.input(shared);
  const before = await stored(db, recruiter.agencyId);
  const [ends, due]: Record<string, string>[] = [{}, {}];

  const nobody = await send(path, shared, null, input);
  if (procedure.who !== "public") expect(end(nobody), "nobody").toBe("UNAUTHORIZED");
  expect(leaks(nobody, marks, input), "nobody reads").toEqual([]);

  for (const [name, actor] of Object.entries({ foreignManager, foreignAdmin })) {
    const answer = await send(path, shared, actor, input);
    ends![name] = end(answer, procedure.empty);
    due![name] = !allowed(procedure, actor) ? "FORBIDDEN" : procedure.about === "none" ? ends![name] : "NOT_FOUND";
    expect(leaks(answer, marks, input), `${name} reads`).toEqual([]);
  }
  for (const name of NAMES) {
    if (allowed(procedure, shared[name]) && finds(procedure, name)) continue;
    const answer = await send(path, shared, shared[name], input);
    ends![name] = end(answer, procedure.empty);
    due![name] = allowed(procedure, shared[name]) ? "NOT_FOUND" : "FORBIDDEN";
    expect(leaks(answer, [CANDIDATE_MARK], input), `${name} reads`).toEqual([]);
  }
  expect(ends).toEqual(due);
  expect(Object.values(ends!).filter((one) => one.startsWith("a defect"))).toEqual([]);
  expect(await stored(db, recruiter.agencyId), "someone refused changed something").toBe(before);
});

/** Without these two a wrong input in the table would pass as a refusal. */
test.each(usable.filter(([path]) => isQuery(path)))("%s answers everybody who may", async (path, procedure) => {
  const input = await procedure.input(shared);
  for (const name of NAMES) {
    if (!allowed(procedure, shared[name]) || !finds(procedure, name)) continue;
    const answer = await send(path, shared, shared[name], input);
    expect(end(answer), name).toBe(REACHED);
    if (name === "stranger") expect(leaks(answer, [CANDIDATE_MARK], input), "a stranger reads").toEqual([]);
  }
});

test.each(usable.filter(([path]) => !isQuery(path)))("%s does its work for those who may", async (path, procedure) => {
  const here = await world();
  const input = await procedure.input(here);
  const least = NAMES.find((name) => allowed(procedure, here[name]) && finds(procedure, name))!;
  expect(end(await send(path, here, here[least], input)), least).toBe(REACHED);
  if (!allowed(procedure, here.stranger) || !finds(procedure, "stranger")) return;
  expect(leaks(await send(path, here, here.stranger, input), [CANDIDATE_MARK], input), "a stranger reads").toEqual([]);
});
