import { expect, test } from "vitest";

import { add, trpc, twoAgencies } from "../agency.ts";
import { addRound, submitted } from "../candidates/placed.ts";

test("finds people, clients, jobs and contacts by the beginnings of words, accents or not", async () => {
  const { db, rae } = await twoAgencies();
  const desk = trpc(db, rae);
  const client = await desk.clients.create({ name: "Café Müller" });
  await desk.contacts.create({ clientId: client.id, name: "Mulan Oyelaran", title: "Buyer" });
  await desk.jobs.create({ clientId: client.id, title: "Multilingual lead" });
  await add(db, rae, "Zoë Müller");
  const found = await desk.search.palette({ query: "mul" });
  expect(found).toMatchObject({
    candidates: [{ name: "Zoë Müller", lastClose: "none", current: null }],
    clients: [{ name: "Café Müller" }],
    jobs: [{ title: "Multilingual lead", clientName: "Café Müller" }],
    contacts: [{ name: "Mulan Oyelaran", title: "Buyer", clientName: "Café Müller" }],
  });
  expect((await desk.search.palette({ query: "uller" })).candidates).toEqual([]);
});

test("a person carries how they last closed and where they stand", async () => {
  const { db, rae } = await twoAgencies();
  const made = await submitted(db, rae, "Priya Northcott");
  await addRound(db, rae, made, { asked: "no" });
  expect((await trpc(db, rae).search.palette({ query: "pri nor" })).candidates).toMatchObject([
    { lastClose: "not_asked", current: { clientName: "Quill Robotics", jobTitle: "Data lead" } },
  ]);
});

test("five of each at most, and nothing for an empty query", async () => {
  const { db, rae } = await twoAgencies();
  for (let n = 0; n < 7; n += 1) await add(db, rae, `Same ${n}`);
  expect((await trpc(db, rae).search.palette({ query: "same" })).candidates).toHaveLength(5);
  for (const query of ["", "  ", "%", "\"'"]) expect((await trpc(db, rae).search.palette({ query })).candidates).toEqual([]);
});

test("keeps in step: a new name is found, the old one and what was removed are not", async () => {
  const { db, rae } = await twoAgencies();
  const desk = trpc(db, rae);
  const client = await desk.clients.create({ name: "Oldco" });
  const contact = await desk.contacts.create({ clientId: client.id, name: "Oldcontact" });
  const job = await desk.jobs.create({ clientId: client.id, title: "Oldjob" });
  await desk.clients.update({ clientId: client.id, seenVersion: 1, name: "Newco" });
  await desk.contacts.update({ contactId: contact.id, seenVersion: 1, name: "Newcontact" });
  await desk.jobs.update({ jobId: job.id, seenVersion: 1, title: "Newjob" });
  const counts = async (query: string) => {
    const found = await desk.search.palette({ query });
    return [found.clients.length, found.contacts.length, found.jobs.length];
  };
  expect([await counts("old"), await counts("new")]).toEqual([
    [0, 0, 0],
    [1, 1, 1],
  ]);
  await desk.jobs.remove({ jobId: job.id, seenVersion: 2 });
  await desk.contacts.remove({ contactId: contact.id, seenVersion: 2 });
  await desk.clients.remove({ clientId: client.id, seenVersion: 2 });
  expect(await counts("new")).toEqual([0, 0, 0]);
});

test("another agency's words are never found", async () => {
  const { db, rae, sol } = await twoAgencies();
  await submitted(db, sol, "Foreign Fay");
  for (const query of ["foreign", "quill", "data"])
    expect(await trpc(db, rae).search.palette({ query })).toEqual({ candidates: [], clients: [], jobs: [], contacts: [] });
});
