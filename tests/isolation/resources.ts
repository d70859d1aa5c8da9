import type { World } from "./world.ts";

/** One line of the REST API: what to send it with real ids of the first agency, and what those ids hang on. */
export interface Resource {
  /** Behind /api/v1. */
  path(world: World): string;
  body?(world: World): unknown;
  /** The version for If-Match. */
  version?(world: World): number;
  /** `candidate`: a recruiter under "own" who does not own them finds nothing; `agency`: every member may; `none`: no ids are sent. */
  about: "candidate" | "agency" | "none";
  /** Answers a strange id with an empty list, which tells as little as a 404. */
  empty?: true;
  /** Gives sums, in which no name or id stands; this text shows that there is something to count. */
  counts?: string;
}

const list = (path: string): Resource => ({ about: "none", path: () => path });
const filtered = (about: Resource["about"], path: Resource["path"]): Resource => ({ about, path, empty: true });
const get = (about: Resource["about"], path: Resource["path"]): Resource => ({ about, path });
const add = (about: Resource["about"], path: Resource["path"], body: Required<Resource>["body"]): Resource => ({ about, path, body });
const change = (
  about: Resource["about"],
  path: Resource["path"],
  body: Required<Resource>["body"],
  version: Required<Resource>["version"],
): Resource => ({ about, path, body, version });
const remove = (about: Resource["about"], path: Resource["path"], version: Required<Resource>["version"]): Resource => ({
  about,
  path,
  version,
});

const name = () => ({ name: "Changed" });
const when = { timeZone: "Europe/London", scheduledAt: "2026-01-07T10:00:00Z" };
const reading = { value: 3, at: "2026-01-05T08:00:00Z", when: "before" };
const rehearsal = { askKind: "next_step", wording: "Next", at: "2026-01-05T08:00:00Z" };

/** Every route as "METHOD /path"; a second line for one route has what it is about behind a #. One that is not here fails the test. */
export const RESOURCES: Record<string, Resource> = {
  "GET /clients": list("/clients"),
  "POST /clients": add(
    "none",
    () => "/clients",
    () => ({ name: "Next" }),
  ),
  "GET /clients/{id}": get("agency", ({ client }) => `/clients/${client.id}`),
  "PATCH /clients/{id}": change(
    "agency",
    ({ client }) => `/clients/${client.id}`,
    name,
    ({ client }) => client.version,
  ),
  "DELETE /clients/{id}": remove(
    "agency",
    ({ emptyClient }) => `/clients/${emptyClient.id}`,
    ({ emptyClient }) => emptyClient.version,
  ),

  "GET /contacts": list("/contacts"),
  "GET /contacts # of a client": filtered("agency", ({ client }) => `/contacts?clientId=${client.id}`),
  "POST /contacts": add(
    "agency",
    () => "/contacts",
    ({ client }) => ({ clientId: client.id, name: "Next" }),
  ),
  "GET /contacts/{id}": get("agency", ({ contact }) => `/contacts/${contact.id}`),
  "PATCH /contacts/{id}": change(
    "agency",
    ({ contact }) => `/contacts/${contact.id}`,
    name,
    ({ contact }) => contact.version,
  ),
  "DELETE /contacts/{id}": remove(
    "agency",
    ({ spareContact }) => `/contacts/${spareContact.id}`,
    ({ spareContact }) => spareContact.version,
  ),

  "GET /jobs": list("/jobs"),
  "GET /jobs # of a client": filtered("agency", ({ client }) => `/jobs?clientId=${client.id}`),
  "POST /jobs": add(
    "agency",
    () => "/jobs",
    ({ client }) => ({ clientId: client.id, title: "Next" }),
  ),
  "GET /jobs/{id}": get("agency", ({ job }) => `/jobs/${job.id}`),
  "PATCH /jobs/{id}": change(
    "agency",
    ({ job }) => `/jobs/${job.id}`,
    () => ({ title: "Changed" }),
    ({ job }) => job.version,
  ),
  "DELETE /jobs/{id}": remove(
    "agency",
    ({ otherJob }) => `/jobs/${otherJob.id}`,
    ({ otherJob }) => otherJob.version,
  ),

  "GET /candidates": list("/candidates"),
  "POST /candidates": add("none", () => "/candidates", name),
  "GET /candidates/{id}": get("candidate", ({ candidate }) => `/candidates/${candidate.id}`),
  "PATCH /candidates/{id}": change(
    "candidate",
    ({ candidate }) => `/candidates/${candidate.id}`,
    name,
    ({ candidate }) => candidate.version,
  ),
  "DELETE /candidates/{id}": remove(
    "candidate",
    ({ plain }) => `/candidates/${plain.id}`,
    ({ plain }) => plain.version,
  ),

  "GET /submissions": list("/submissions"),
  "GET /submissions # of a candidate": filtered("candidate", ({ candidate }) => `/submissions?candidateId=${candidate.id}`),
  "GET /submissions # for a job": filtered("candidate", ({ job }) => `/submissions?jobId=${job.id}`),
  "POST /submissions": add(
    "candidate",
    () => "/submissions",
    ({ candidate, otherJob }) => ({ candidateId: candidate.id, jobId: otherJob.id }),
  ),
  "GET /submissions/{id}": get("candidate", ({ submission }) => `/submissions/${submission.id}`),
  "PATCH /submissions/{id}": change(
    "candidate",
    ({ submission }) => `/submissions/${submission.id}`,
    () => ({ processSteps: { rounds: 3 } }),
    ({ submission }) => submission.version,
  ),

  "GET /submissions/{id}/interest": get("candidate", ({ submission }) => `/submissions/${submission.id}/interest`),
  "POST /submissions/{id}/interest": add(
    "candidate",
    ({ submission }) => `/submissions/${submission.id}/interest`,
    () => reading,
  ),
  "GET /submissions/{id}/practice": get("candidate", ({ submission }) => `/submissions/${submission.id}/practice`),
  "POST /submissions/{id}/practice": add(
    "candidate",
    ({ submission }) => `/submissions/${submission.id}/practice`,
    () => rehearsal,
  ),

  "GET /rounds": list("/rounds"),
  "GET /rounds # of a submission": filtered("candidate", ({ submission }) => `/rounds?submissionId=${submission.id}`),
  "POST /rounds": add(
    "candidate",
    () => "/rounds",
    ({ submission, contact }) => ({ submissionId: submission.id, interviewerIds: [contact.id], kind: "panel", ...when }),
  ),
  "GET /rounds/{id}": get("candidate", ({ upcoming }) => `/rounds/${upcoming.id}`),
  "PATCH /rounds/{id}": change(
    "candidate",
    ({ upcoming }) => `/rounds/${upcoming.id}`,
    () => ({ minutes: 45 }),
    ({ upcoming }) => upcoming.version,
  ),
  "PUT /rounds/{id}/debrief": add(
    "candidate",
    ({ held }) => `/rounds/${held.id}/debrief`,
    () => ({ notes: "Changed" }),
  ),

  "GET /reports/close-rates": { ...list("/reports/close-rates"), counts: `"held":1` },
  "GET /rounds/{id}/checklist": get("candidate", ({ upcoming }) => `/rounds/${upcoming.id}/checklist`),
  "PATCH /rounds/{id}/checklist/items/{topic}": add(
    "candidate",
    ({ upcoming }) => `/rounds/${upcoming.id}/checklist/items/silence.after_ask`,
    () => ({ checked: true }),
  ),
};
