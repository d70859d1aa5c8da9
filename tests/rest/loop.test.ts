import { expect, test } from "vitest";

import { twoAgencies } from "../agency.ts";
import { type Api, idOf, serveApi } from "./server.ts";

const NOW = new Date("2026-11-24T09:00:00Z");

async function desks() {
  const agency = await twoAgencies();
  const api = await serveApi(agency.db, { rae: agency.rae, max: agency.max, sol: agency.sol }, () => NOW);
  return { ...agency, rest: api("rae"), manager: api("max"), foreign: api("sol"), nobody: api("none") };
}

/** A client, its hiring manager, a job, a candidate put forward for it. */
async function putForward(rest: Api) {
  const client = idOf(await rest.send("POST", "/clients", { name: "Brackwater" }));
  const contact = idOf(
    await rest.send("POST", "/contacts", { clientId: client, name: "Dario Venn", title: "VP Sales", authority: "offers" }),
  );
  const job = idOf(
    await rest.send("POST", "/jobs", { clientId: client, title: "Regional Sales Director", closingRole: true, hiringManagerId: contact }),
  );
  const candidate = idOf(await rest.send("POST", "/candidates", { name: "Noor Castellane", email: "noor@x.test" }));
  const submission = idOf(await rest.send("POST", "/submissions", { candidateId: candidate, jobId: job }));
  return { client, contact, job, candidate, submission };
}

const roundOf = (submissionId: string, contact: string, more: object = {}) => ({
  submissionId,
  kind: "first",
  scheduledAt: "2026-11-20T14:00:00Z",
  timeZone: "Europe/Lisbon",
  interviewerIds: [contact],
  ...more,
});

test("the loop, with nothing but fetch: log a round that was not asked, and the next checklist says so", async () => {
  const { rest } = await desks();
  const { contact, submission } = await putForward(rest);
  const first = idOf(await rest.send("POST", "/rounds", roundOf(submission, contact)));
  const debrief = await rest.send("PUT", `/rounds/${first}/debrief`, {
    asked: "no",
    reasonNotAsked: "felt_pushy",
    statedInterest: 4,
    perceivedInterest: 2,
    outcome: "pending",
  });
  expect(debrief).toMatchObject({ status: 200, body: { status: "held", asked: "no", statedInterest: 4 } });
  const toppedUp = await rest.send("PUT", `/rounds/${first}/debrief`, { outcome: "advanced", expectedBy: "2026-11-27" });
  expect(toppedUp).toMatchObject({
    status: 200,
    body: { asked: "no", reasonNotAsked: "felt_pushy", outcome: "advanced", recordedBeforeOutcome: true },
  });

  const final = idOf(
    await rest.send("POST", "/rounds", roundOf(submission, contact, { kind: "final", scheduledAt: "2026-11-25T14:00:00Z" })),
  );
  const checklist = await rest.get(`/rounds/${final}/checklist`);
  expect(checklist).toMatchObject({
    status: 200,
    body: {
      roundId: final,
      recommendedAsk: "offer_summary",
      items: expect.arrayContaining([
        expect.objectContaining({ topic: "ask.offer_summary", phase: "close", priority: "critical", checked: false }),
        expect.objectContaining({ topic: "mindset.pushy", priority: "critical", because: [expect.objectContaining({ roundId: first })] }),
        expect.objectContaining({ topic: "interest.make_explicit", priority: "critical" }),
      ]),
    },
  });
  const ticked = await rest.send("PATCH", `/rounds/${final}/checklist/items/mindset.pushy`, { checked: true });
  expect(ticked.status).toBe(200);
  expect(await rest.get(`/rounds/${final}/checklist`)).toMatchObject({
    body: { items: expect.arrayContaining([expect.objectContaining({ topic: "mindset.pushy", checked: true })]) },
  });
});

test("interest and practice are added and listed, and practice counts in the checklist", async () => {
  const { rest } = await desks();
  const { contact, submission } = await putForward(rest);
  idOf(await rest.send("POST", "/rounds", roundOf(submission, contact, { kind: "final", scheduledAt: "2026-11-25T14:00:00Z" })));
  const reading = await rest.send("POST", `/submissions/${submission}/interest`, { value: 5, at: "2026-11-23T10:00:00Z", when: "before" });
  expect(reading).toMatchObject({ status: 201, body: { value: 5, when: "before", at: "2026-11-23T10:00:00.000Z" } });
  expect(await rest.get(`/submissions/${submission}/interest`)).toMatchObject({ body: { items: [{ value: 5 }], nextCursor: null } });
  const rehearsal = await rest.send("POST", `/submissions/${submission}/practice`, {
    askKind: "next_step",
    wording: "What is the next step?",
    confidence: 3,
    at: "2026-11-23T10:00:00Z",
  });
  expect(rehearsal).toMatchObject({ status: 201, body: { askKind: "next_step", confidence: 3 } });
  expect(await rest.get(`/submissions/${submission}/practice`)).toMatchObject({ body: { items: [{ wording: "What is the next step?" }] } });
});

test("every resource of the loop is listed, got, patched and deleted with its version", async () => {
  const { rest } = await desks();
  const { client, contact, job, candidate, submission } = await putForward(rest);
  for (const [resource, id, patch] of [
    ["clients", client, { name: "Brackwater Ltd" }],
    ["contacts", contact, { title: "CRO" }],
    ["jobs", job, { title: "Sales Director" }],
    ["candidates", candidate, { name: "Noor C" }],
  ] as const) {
    expect(await rest.get(`/${resource}?limit=1`)).toMatchObject({ status: 200, body: { items: [{ id, version: 1 }] } });
    const got = await rest.get(`/${resource}/${id}`);
    expect(got).toMatchObject({ status: 200, body: { id, version: 1 } });
    expect(await rest.get(`/${resource}/${id.toUpperCase()}`)).toMatchObject({ status: 200, body: { id } });
    expect(got.headers.get("etag")).toBe('"1"');
    expect(await rest.send("PATCH", `/${resource}/${id}`, patch)).toMatchObject({ status: 428 });
    expect(await rest.send("PATCH", `/${resource}/${id}`, patch, { "if-match": '"7"' })).toMatchObject({
      status: 412,
      body: { current: { version: 1 } },
    });
    expect(await rest.send("PATCH", `/${resource}/${id}`, patch, { "if-match": '"1"' })).toMatchObject({
      status: 200,
      body: { ...patch, version: 2 },
    });
  }
  expect(
    await rest.send("PATCH", `/submissions/${submission}`, { status: "withdrawn", statusReason: "pay" }, { "if-match": '"1"' }),
  ).toMatchObject({ status: 200, body: { status: "withdrawn", version: 2 } });
  expect(await rest.get("/submissions?status=withdrawn")).toMatchObject({ body: { items: [{ id: submission }] } });
  const spare = idOf(await rest.send("POST", "/clients", { name: "Spare" }));
  expect(await rest.send("DELETE", `/clients/${spare}`)).toMatchObject({ status: 428 });
  expect(await rest.send("DELETE", `/clients/${spare}`, undefined, { "if-match": '"1"' })).toMatchObject({ status: 204 });
  expect(await rest.get(`/clients/${spare}`)).toMatchObject({ status: 404, body: { code: "NOT_FOUND" } });
});

test("a key given twice replays its answer, for another body it is refused, and twins make one row", async () => {
  const { rest } = await desks();
  const send = (name: string) => rest.send("POST", "/clients", { name }, { "idempotency-key": "k-1" });
  const answers = await Promise.all(Array.from({ length: 20 }, () => send("Brackwater")));
  expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
  expect(await rest.get("/clients")).toMatchObject({ body: { items: [{ name: "Brackwater" }] } });
  expect(await send("Other")).toMatchObject({ status: 422, body: { code: "KEY_REUSED" } });
});

test.each([
  ["an unknown field", { name: "Noor", colour: "red" }, "colour"],
  ["no name", {}, "name"],
  ["a name of nearly a megabyte", { name: "x".repeat(990_000) }, "name"],
  ["a name with a NUL", { name: "a\u0000b" }, "name"],
  ["an address that is none", { name: "Noor", email: "not an address" }, "email"],
])("creating a candidate with %s is refused by the field's name", async (_what, body, field) => {
  const { rest } = await desks();
  expect(await rest.send("POST", "/candidates", body)).toMatchObject({
    status: 422,
    body: { code: "INVALID", fields: { [field]: expect.any(String) } },
  });
  expect(await rest.get("/candidates")).toMatchObject({ body: { items: [] } });
});

test.each([
  ["an unknown zone", { timeZone: "EST" }, "timeZone"],
  ["another unknown zone", { timeZone: "Mars/Base" }, "timeZone"],
  ["a kind nobody knows", { kind: "second" }, "kind"],
  ["a time that is none", { scheduledAt: "tomorrow" }, "scheduledAt"],
])("a round with %s is refused by the field's name", async (_what, wrong, field) => {
  const { rest } = await desks();
  const { contact, submission } = await putForward(rest);
  expect(await rest.send("POST", "/rounds", roundOf(submission, contact, wrong))).toMatchObject({
    status: 422,
    body: { fields: { [field]: expect.any(String) } },
  });
});

test("an interviewer of another client is refused, and an interest of 0 or 6 too", async () => {
  const { rest } = await desks();
  const { contact, submission } = await putForward(rest);
  const other = idOf(await rest.send("POST", "/clients", { name: "Corvane" }));
  const stranger = idOf(await rest.send("POST", "/contacts", { clientId: other, name: "Alba Reyne" }));
  expect(await rest.send("POST", "/rounds", roundOf(submission, stranger))).toMatchObject({
    status: 422,
    body: { fields: { "interviewerIds.0": expect.any(String) } },
  });
  const round = idOf(await rest.send("POST", "/rounds", roundOf(submission, contact)));
  for (const statedInterest of [0, 6, 2.5]) {
    expect(await rest.send("PUT", `/rounds/${round}/debrief`, { asked: "yes", askKind: "next_step", statedInterest })).toMatchObject({
      status: 422,
      body: { fields: { statedInterest: expect.any(String) } },
    });
  }
});

test("nobody, another agency and a wrong address get nothing", async () => {
  const { rest, foreign, nobody } = await desks();
  const { candidate, submission } = await putForward(rest);
  expect(await nobody.get("/candidates")).toMatchObject({ status: 401 });
  for (const path of [
    `/candidates/${candidate}`,
    `/submissions/${submission}`,
    `/submissions/${submission}/interest`,
    "/candidates/not-an-id",
    "/nowhere",
  ]) {
    expect(await foreign.get(path)).toMatchObject({ status: 404, body: { code: "NOT_FOUND" } });
  }
  expect(await foreign.get("/candidates")).toMatchObject({ body: { items: [] } });
  expect(await foreign.get(`/submissions?candidateId=${candidate}`)).toMatchObject({ body: { items: [] } });
  expect(await rest.send("POST", "/rounds/00000000-0000-7000-8000-000000000000")).toMatchObject({ status: 405 });
});
