import { running, upload, type World } from "./world.ts";

/** One procedure: what to send it, who may use it, and what its ids point at. */
export interface Procedure {
  /** Real ids of the first agency, in a form that the candidate's owner may send. */
  input(world: World): unknown;
  /** An admin may what else only the owner of the thing may. */
  adminToo?: boolean;
  /** Answers a strange id with an empty list, which tells as little as NOT_FOUND does. */
  empty?: boolean;
  /** `public`: without signing in; else the least role. */
  who: "public" | "recruiter" | "manager" | "admin";
  /**
   * `candidate`: ids of something that hangs on a candidate; a recruiter under "own" who does not own them finds nothing.
   * `agency`: ids that every member of the agency may use. `own`: ids of the owner's own things, nobody else's.
   * `none`: no ids; another agency gets its own answer, in which nothing of ours may stand.
   */
  about: "candidate" | "agency" | "own" | "none";
}

const read = (about: Procedure["about"], input: Procedure["input"] = () => ({})): Procedure => ({ input, about, who: "recruiter" });
const of = (about: Procedure["about"], who: Procedure["who"], input: Procedure["input"]): Procedure => ({ input, about, who });

const round = { kind: "panel", scheduledAt: "2026-01-07T10:00:00Z", timeZone: "Europe/London" } as const;

const file = { kind: "candidates", mapping: {} } as const;

/** Every procedure there is. One that is not here fails the matrix, so that nobody adds a door without saying who may use it. */
export const PROCEDURES: Record<string, Procedure> = {
  "account.standing": of("none", "public", () => undefined),
  "account.me": read("none", () => undefined),
  "account.update": read("none", () => ({ seenVersion: 1, singleKeys: false })),
  "account.changePassword": read("none", () => ({ current: "x", password: "x" })),
  "account.signOutEverywhere": read("none", () => undefined),
  "account.switchAgency": read("agency", ({ recruiter }) => ({ agencyId: recruiter.agencyId })),
  "agency.update": of("none", "admin", () => ({ seenVersion: 1, name: "New name" })),
  "members.list": read("none"),
  "members.changeRole": of("agency", "admin", ({ manager }) => ({ memberId: manager.memberId, seenVersion: 1, role: "recruiter" })),
  "members.setStatus": of("agency", "admin", ({ manager }) => ({ memberId: manager.memberId, seenVersion: 1, status: "disabled" })),
  "invitations.look": of("none", "public", () => ({ token: "x".repeat(43) })),
  "invitations.accept": of("none", "public", () => ({ token: "x".repeat(43), name: "Eve", password: "amber ladder quiet tram" })),
  "invitations.list": of("none", "admin", () => undefined),
  "invitations.create": of("none", "admin", () => ({ email: "next@x.test", role: "recruiter" })),
  "invitations.revoke": of("agency", "admin", ({ invitation }) => ({ invitationId: invitation.id })),
  "apiKeys.list": read("none"),
  "apiKeys.create": read("none", () => ({ label: "Another" })),
  "apiKeys.revoke": { ...read("own", ({ key }) => ({ apiKeyId: key.id })), adminToo: true },
  "setUp.look": of("none", "public", () => ({ token: "x".repeat(43) })),
  "setUp.create": of("none", "public", () => ({
    token: "x".repeat(43),
    agencyName: "Eve",
    timeZone: "UTC",
    name: "Eve",
    email: "eve@x.test",
    password: "amber ladder quiet tram",
    sampleData: false,
  })),

  "candidates.list": read("none"),
  "candidates.count": read("none"),
  "candidates.get": read("candidate", ({ candidate }) => ({ candidateId: candidate.id })),
  "candidates.shares": { ...read("candidate", ({ candidate }) => ({ candidateId: candidate.id })), empty: true },
  "candidates.create": read("none", () => ({ name: "Next" })),
  "candidates.update": read("candidate", ({ candidate }) => ({
    candidateId: candidate.id,
    seenVersion: candidate.version,
    name: "Changed",
  })),
  "candidates.remove": read("candidate", ({ plain }) => ({ candidateId: plain.id, seenVersion: plain.version })),
  "candidates.assign": of("candidate", "recruiter", ({ candidate, recruiter }) => ({
    assignments: [{ candidateId: candidate.id, ownerId: recruiter.memberId }],
  })),
  "candidates.share": read("candidate", ({ candidate, manager }) => ({ candidateId: candidate.id, memberId: manager.memberId })),
  "candidates.unshare": read("candidate", ({ candidate, manager }) => ({ candidateId: candidate.id, memberId: manager.memberId })),

  "clients.list": read("none"),
  "clients.get": read("agency", ({ client }) => ({ clientId: client.id })),
  "clients.create": read("none", () => ({ name: "Next" })),
  "clients.update": read("agency", ({ client }) => ({ clientId: client.id, seenVersion: client.version, name: "Changed" })),
  "clients.remove": read("agency", ({ emptyClient }) => ({ clientId: emptyClient.id, seenVersion: emptyClient.version })),
  "contacts.list": read("none"),
  "contacts.get": read("agency", ({ contact }) => ({ contactId: contact.id })),
  "contacts.create": read("agency", ({ client }) => ({ clientId: client.id, name: "Next" })),
  "contacts.update": read("agency", ({ contact }) => ({ contactId: contact.id, seenVersion: contact.version, name: "Changed" })),
  "contacts.remove": read("agency", ({ spareContact }) => ({ contactId: spareContact.id, seenVersion: spareContact.version })),
  "jobs.list": read("none"),
  "jobs.get": read("agency", ({ job }) => ({ jobId: job.id })),
  "jobs.create": read("agency", ({ client }) => ({ clientId: client.id, title: "Next" })),
  "jobs.update": read("agency", ({ job }) => ({ jobId: job.id, seenVersion: job.version, title: "Changed" })),
  "jobs.remove": read("agency", ({ otherJob }) => ({ jobId: otherJob.id, seenVersion: otherJob.version })),
  "submissions.list": read("none"),
  "submissions.get": read("candidate", ({ submission }) => ({ submissionId: submission.id })),
  "submissions.story": read("candidate", ({ submission }) => ({ submissionId: submission.id })),
  "submissions.create": read("candidate", ({ candidate, otherJob }) => ({ candidateId: candidate.id, jobId: otherJob.id })),
  "submissions.update": read("candidate", ({ submission }) => ({
    submissionId: submission.id,
    seenVersion: submission.version,
    processRounds: 3,
  })),
  "search.palette": read("none", () => ({ query: "" })),

  "rounds.list": read("none"),
  "rounds.get": read("candidate", ({ upcoming }) => ({ roundId: upcoming.id })),
  "rounds.beforeScheduling": read("candidate", ({ submission }) => ({ submissionId: submission.id })),
  "rounds.toLog": read("none"),
  "rounds.interviewersKnown": { ...read("agency", ({ contact }) => ({ contactIds: [contact.id] })), empty: true },
  "rounds.schedule": read("candidate", ({ submission, contact }) => ({
    submissionId: submission.id,
    interviewerIds: [contact.id],
    ...round,
  })),
  "rounds.update": read("candidate", ({ upcoming }) => ({ roundId: upcoming.id, seenVersion: upcoming.version, minutes: 45 })),
  "rounds.debrief": read("candidate", ({ held }) => ({ roundId: held.id, notes: "Changed" })),
  "rounds.undoDebrief": read("candidate", ({ held }) => ({ roundId: held.id, version: held.version })),
  "rounds.log": read("candidate", ({ submission }) => ({
    submission: { submissionId: submission.id },
    round: { ...round, scheduledAt: "2026-01-03T10:00:00Z" },
    debrief: { asked: "no", reasonNotAsked: "forgot" },
  })),
  "rounds.settle": read("candidate", ({ held }) => ({ items: [{ roundId: held.id, seenVersion: held.version, outcome: "advanced" }] })),
  "rounds.chase": read("candidate", ({ held }) => ({ roundId: held.id })),
  "rounds.bookPrepCall": read("candidate", ({ upcoming }) => ({ roundId: upcoming.id, at: "2026-01-05T15:00:00Z" })),
  "rounds.holdPrepCall": read("candidate", ({ upcoming }) => ({ roundId: upcoming.id, minutes: 10 })),
  "rounds.readInvitation": read("none", () => ({
    text: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260107T100000Z\r\nDTEND:20260107T110000Z\r\nSUMMARY:Talk\r\nEND:VEVENT\r\nEND:VCALENDAR",
  })),
  "interest.list": read("candidate", ({ submission }) => ({ submissionId: submission.id })),
  "interest.add": read("candidate", ({ submission }) => ({
    submissionId: submission.id,
    value: 3,
    at: "2026-01-05T08:00:00Z",
    when: "before",
  })),
  "practice.list": read("candidate", ({ submission }) => ({ submissionId: submission.id })),
  "practice.add": read("candidate", ({ submission }) => ({
    submissionId: submission.id,
    askKind: "next_step",
    wording: "Next",
    at: "2026-01-05T08:00:00Z",
  })),

  "coaching.checklist": read("candidate", ({ upcoming }) => ({ roundId: upcoming.id })),
  "coaching.tick": read("candidate", ({ upcoming }) => ({ roundId: upcoming.id, topic: "silence.after_ask", checked: true })),
  "coaching.plan": read("candidate", ({ upcoming }) => ({ roundId: upcoming.id, plan: null })),
  "coaching.handOut": read("candidate", ({ upcoming }) => ({ roundId: upcoming.id, how: "print" })),
  "today.desk": read("none"),
  "today.roundsByDay": read("none"),
  "today.counts": read("none"),
  "reports.closeRates": read("none"),
  "reports.overview": read("none"),
  "reports.rows": read("none", () => ({ figure: "held" })),
  "sample.status": read("none"),
  "sample.add": of("none", "admin", () => ({})),
  "sample.remove": of("none", "admin", () => ({})),

  "imports.inspect": read("own", async (world) => ({ uploadId: await upload(world) })),
  "imports.plan": read("own", async (world) => ({ uploadId: await upload(world), ...file })),
  "imports.start": read("own", async (world) => ({ uploadId: await upload(world), ...file, fileName: "people.csv" })),
  "imports.progress": read("own", async (world) => ({ importId: await running(world) })),
  "imports.recent": read("none", () => undefined),
};
