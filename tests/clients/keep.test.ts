import { expect, test } from "vitest";

import { uuidv7 } from "#/db/uuid.ts";

import { trpc, twoAgencies } from "../agency.ts";
import { addRound, submitted } from "../candidates/placed.ts";

/** Two clients, each with one contact. */
async function twoClients() {
  const agency = await twoAgencies();
  const desk = trpc(agency.db, agency.rae);
  const [quill, merrow] = [
    await desk.clients.create({ name: "Quill Robotics" }),
    await desk.clients.create({ name: "Merrow Bank", softClose: true }),
  ];
  const here = await desk.contacts.create({
    clientId: quill.id,
    name: "Tessa Crane",
    title: "Head of data",
    email: "T@Quill.test",
    authority: "offers",
  });
  const there = await desk.contacts.create({ clientId: merrow.id, name: "Tessa Crane" });
  return { ...agency, desk, quill, merrow, here, there };
}

test("answers carry the whole row with what was not said filled in", async () => {
  const { desk, quill, merrow, here, there } = await twoClients();
  expect([quill.softClose, merrow.softClose]).toEqual([false, true]);
  expect(here).toMatchObject({ title: "Head of data", email: "t@quill.test", authority: "offers", version: 1 });
  expect(there).toMatchObject({ title: null, email: null, authority: "unknown" });
  const job = await desk.jobs.create({ clientId: quill.id, title: "Data lead", hiringManagerId: here.id });
  expect(job).toMatchObject({ status: "open", closingRole: false, hiringManagerId: here.id, version: 1 });
});

test("a hiring manager must be a contact of the job's own client", async () => {
  const { desk, quill, here, there } = await twoClients();
  const refusal = { code: "BAD_REQUEST", cause: { fields: { hiringManagerId: expect.stringContaining("another client") } } };
  await expect(desk.jobs.create({ clientId: quill.id, title: "Data lead", hiringManagerId: there.id })).rejects.toMatchObject(refusal);
  const job = await desk.jobs.create({ clientId: quill.id, title: "Data lead" });
  await expect(desk.jobs.update({ jobId: job.id, seenVersion: 1, hiringManagerId: there.id })).rejects.toMatchObject(refusal);
  await expect(desk.jobs.create({ clientId: quill.id, title: "Data lead", hiringManagerId: uuidv7() })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  const named = await desk.jobs.update({ jobId: job.id, seenVersion: 1, hiringManagerId: here.id });
  expect((await desk.jobs.update({ jobId: job.id, seenVersion: named.version, hiringManagerId: null })).hiringManagerId).toBeNull();
});

test("a client's page has the people and jobs there and the latest rounds the reader may see", async () => {
  const { db, rae, max } = await twoAgencies();
  const made = await submitted(db, max);
  await trpc(db, max).contacts.create({ clientId: made.clientId, name: "Zoë" });
  await trpc(db, max).contacts.create({ clientId: made.clientId, name: "Álvaro" });
  await addRound(db, max, made, { asked: "yes" });
  const page = await trpc(db, rae).clients.get({ clientId: made.clientId });
  expect(page.contacts.map((contact) => contact.name)).toEqual(["Álvaro", "Zoë"]);
  expect(page).toMatchObject({ jobs: [{ title: "Data lead" }], recentRounds: [{ candidateName: "Ann Lee", asked: "yes" }] });
  expect((await trpc(db, { ...rae, visibility: "own" }).clients.get({ clientId: made.clientId })).recentRounds).toEqual([]);
});

test("what others point at is not removed, and the refusal says what stands in the way", async () => {
  const { db, rae, desk, quill, merrow, here, there } = await twoClients();
  const job = await desk.jobs.create({ clientId: quill.id, title: "Data lead", hiringManagerId: here.id });
  const blocked = (message: string) => ({ code: "CONFLICT", message: expect.stringContaining(message) });
  await expect(desk.clients.remove({ clientId: quill.id, seenVersion: 1 })).rejects.toMatchObject(blocked("1 job and 1 contact"));
  await expect(desk.contacts.remove({ contactId: here.id, seenVersion: 1 })).rejects.toMatchObject(blocked("hiring manager of 1 job"));
  const candidate = await desk.candidates.create({ name: "Ann" });
  await desk.submissions.create({ candidateId: candidate.id, jobId: job.id });
  await expect(desk.jobs.remove({ jobId: job.id, seenVersion: 1 })).rejects.toMatchObject(blocked("1 submission"));
  await desk.contacts.remove({ contactId: there.id, seenVersion: 1 });
  await desk.clients.remove({ clientId: merrow.id, seenVersion: 1 });
  expect((await trpc(db, rae).clients.list({})).items.map((client) => client.name)).toEqual(["Quill Robotics"]);
});

test("lists are sorted by name, narrowed by client and status, and paged both ways", async () => {
  const { desk, quill, merrow } = await twoClients();
  for (const title of ["Zebra keeper", "Ärztin", "Analyst"]) await desk.jobs.create({ clientId: quill.id, title });
  await desk.jobs.create({ clientId: merrow.id, title: "Banker", status: "closed" });
  const titles = (page: { items: { title: string }[] }) => page.items.map((job) => job.title);
  const first = await desk.jobs.list({ limit: 3 });
  expect(titles(first)).toEqual(["Analyst", "Ärztin", "Banker"]);
  const second = await desk.jobs.list({ limit: 3, cursor: first.nextCursor });
  expect(titles(second)).toEqual(["Zebra keeper"]);
  expect(titles(await desk.jobs.list({ limit: 3, cursor: second.previousCursor }))).toEqual(titles(first));
  expect(titles(await desk.jobs.list({ clientId: merrow.id }))).toEqual(["Banker"]);
  expect(titles(await desk.jobs.list({ status: "open", query: "zeb" }))).toEqual(["Zebra keeper"]);
  expect((await desk.clients.list({})).items).toMatchObject([
    { name: "Merrow Bank", openJobs: 0 },
    { name: "Quill Robotics", openJobs: 3, contacts: 1 },
  ]);
  expect((await desk.contacts.list({ query: "tess" })).items.map((contact) => contact.clientName).sort()).toEqual([
    "Merrow Bank",
    "Quill Robotics",
  ]);
});

test("a stale edit of a client, a contact or a job is a conflict that carries the row as it is now", async () => {
  const { desk, quill, here } = await twoClients();
  const job = await desk.jobs.create({ clientId: quill.id, title: "Data lead" });
  const current = (row: object) => ({ code: "CONFLICT", cause: { current: row } });
  await expect(desk.clients.update({ clientId: quill.id, seenVersion: 9, name: "Eve" })).rejects.toMatchObject(
    current({ name: "Quill Robotics" }),
  );
  await expect(desk.contacts.update({ contactId: here.id, seenVersion: 9, name: "Eve" })).rejects.toMatchObject(
    current({ name: "Tessa Crane" }),
  );
  await expect(desk.jobs.update({ jobId: job.id, seenVersion: 9, title: "Eve" })).rejects.toMatchObject(current({ title: "Data lead" }));
});

test("another agency's rows are not there, to read, change, remove or point at", async () => {
  const { db, sol, quill, here, desk } = await twoClients();
  const job = await desk.jobs.create({ clientId: quill.id, title: "Data lead" });
  const other = trpc(db, sol);
  const own = await other.clients.create({ name: "Own" });
  const ways = [
    () => other.clients.get({ clientId: quill.id }),
    () => other.clients.update({ clientId: quill.id, seenVersion: 1, name: "Eve" }),
    () => other.clients.remove({ clientId: quill.id, seenVersion: 1 }),
    () => other.contacts.get({ contactId: here.id }),
    () => other.contacts.create({ clientId: quill.id, name: "Eve" }),
    () => other.contacts.update({ contactId: here.id, seenVersion: 1, name: "Eve" }),
    () => other.contacts.remove({ contactId: here.id, seenVersion: 1 }),
    () => other.jobs.get({ jobId: job.id }),
    () => other.jobs.create({ clientId: quill.id, title: "Eve" }),
    () => other.jobs.create({ clientId: own.id, title: "Eve", hiringManagerId: here.id }),
    () => other.jobs.update({ jobId: job.id, seenVersion: 1, title: "Eve" }),
    () => other.jobs.remove({ jobId: job.id, seenVersion: 1 }),
  ];
  for (const way of ways) await expect(way()).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await other.contacts.list({})).items).toEqual([]);
  expect((await other.jobs.list({ clientId: quill.id })).items).toEqual([]);
});

test.each([
  ["clients", { name: "x".repeat(1_000_000) }, "name"],
  ["clients", { name: "Quill", colour: "red" }, ""],
  ["contacts", { clientId: "019f0000-0000-7000-8000-000000000000", name: "Ann", authority: "boss" }, "authority"],
  ["jobs", { clientId: "019f0000-0000-7000-8000-000000000000", title: "" }, "title"],
] as const)("refuses bad input to %s: %#", async (area, input, field) => {
  const { db, rae } = await twoAgencies();
  const creators: Record<typeof area, (given: never) => Promise<unknown>> = {
    clients: trpc(db, rae).clients.create,
    contacts: trpc(db, rae).contacts.create,
    jobs: trpc(db, rae).jobs.create,
  };
  await expect(creators[area](input as never)).rejects.toMatchObject({
    code: "BAD_REQUEST",
    cause: { issues: [{ path: field ? [field] : [] }] },
  });
});
