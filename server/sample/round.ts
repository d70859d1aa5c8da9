import { recordedBeforeOutcome } from "../rounds/debrief-rules.ts";
import { localDayOf } from "../rounds/insert.ts";
import { addDays } from "../zones.ts";
import { adviseAsk } from "./advise.ts";
import { found, type Telling } from "./person.ts";
import { daysAfter, hoursAfter, minutesAfter } from "./place-in-time.ts";
import type { CompanyRows, PersonRows } from "./rows.ts";
import { MINUTES } from "./speech.ts";
import type { StoryDebrief, StoryRound, StorySubmission } from "./story.ts";

interface Process {
  submissionId: string;
  job: CompanyRows["jobs"][number];
  story: StorySubmission;
}
type Contact = CompanyRows["contacts"][number];
type RoundRow = PersonRows["rounds"][number];

/** Adds a process's rounds in order, each with its interviewers, readings and ticks. */
export function roundRows(telling: Telling, rows: PersonRows, process: Process): void {
  const { agencyId, newId, companies } = telling;
  const { submissionId, job, story } = process;
  const ownerId = rows.candidate.ownerId;
  for (const told of story.rounds) {
    const who = told.who.map((name) =>
      found(
        companies.contacts.find((one) => one.clientId === job.clientId && one.name === name),
        name,
      ),
    );
    const round = roundRow(telling, rows, process, told);
    if (told.before !== undefined) {
      const at = daysAfter(told.at, -1);
      rows.readings.push({
        agencyId,
        id: newId(),
        submissionId,
        roundId: round.id,
        value: told.before,
        at,
        moment: "before",
        source: "entered",
        memberId: ownerId,
        createdAt: at,
      });
    }
    if (told.debrief) Object.assign(round, debriefed(telling, rows, process, { told, round, debrief: told.debrief, who }));
    rows.rounds.push(round);
    for (const [position, contact] of who.entries())
      rows.interviewers.push({ agencyId, roundId: round.id, contactId: contact.id, position });
    for (const topic of told.ticks ?? [])
      rows.ticks.push({ agencyId, roundId: round.id, topic, checked: true, memberId: ownerId, at: hoursAfter(telling.now, -3) });
  }
}

function roundRow(
  { agencyId, newId }: Telling,
  { candidate }: PersonRows,
  { submissionId, job, story }: Process,
  told: StoryRound,
): RoundRow {
  const madeAt = [story.putForwardAt, daysAfter(told.at, -4)].reduce((late, at) => (at > late ? at : late));
  return {
    agencyId,
    id: newId(),
    submissionId,
    candidateId: candidate.id,
    clientId: job.clientId,
    kind: told.kind,
    status: told.status,
    scheduledAt: told.at,
    minutes: told.minutes ?? MINUTES[told.kind],
    timeZone: told.timeZone,
    ...localDayOf(told.at, told.timeZone),
    creditId: told.status === "held" ? candidate.ownerId : null,
    plannedAsk: told.planned?.ask ?? null,
    plannedReason: told.planned?.reason ?? null,
    prepCallAt: told.prep?.bookedAt ?? null,
    prepHeldAt: told.prep?.heldAt ?? null,
    prepMinutes: told.prep?.minutes ?? null,
    version: 1,
    createdAt: madeAt,
    updatedAt: told.debrief?.answeredAt ?? told.debrief?.loggedAt ?? madeAt,
  };
}

interface Debriefing {
  told: StoryRound;
  round: RoundRow;
  debrief: StoryDebrief;
  who: Contact[];
}

/** The debrief's columns; also keeps its interest reading, observed at the end of the interview. */
function debriefed(
  { agencyId, newId }: Telling,
  rows: PersonRows,
  { submissionId, job }: Process,
  { told, round, debrief, who }: Debriefing,
): Partial<RoundRow> {
  const ownerId = rows.candidate.ownerId;
  const interestBefore = latestReading(rows, submissionId, told.at);
  const earlier = rows.rounds.filter((one) => one.submissionId === submissionId && one.status === "held");
  if (debrief.says !== undefined) {
    const at = minutesAfter(told.at, round.minutes);
    rows.readings.push({
      agencyId,
      id: newId(),
      submissionId,
      roundId: round.id,
      value: debrief.says,
      at,
      moment: "after",
      source: "debrief",
      memberId: ownerId,
      createdAt: debrief.loggedAt,
    });
  }
  const advisedAsk = adviseAsk({
    kind: told.kind,
    firstOfSubmission: earlier.length === 0,
    interest: interestBefore,
    authorities: who.map((contact) => contact.authority),
    closingRole: job.closingRole,
    strongSigns: earlier.at(-1)?.closingSigns === "strong",
    asksSoFar: earlier.map((one) => one.askKind ?? null),
  });
  return {
    ...saidIn(debrief),
    ...datesOf(debrief, round),
    ...answerOf(debrief),
    debriefedBy: ownerId,
    interestBefore,
    advisedAsk,
    adviceOrigin: "worked_out",
  };
}

function latestReading(rows: PersonRows, submissionId: string, before: Date): number | null {
  const earlier = rows.readings.filter((one) => one.submissionId === submissionId && one.at < before);
  return earlier.sort((a, b) => a.at.getTime() - b.at.getTime()).at(-1)?.value ?? null;
}

const saidIn = (debrief: StoryDebrief) => ({
  debriefedAt: debrief.loggedAt,
  asked: debrief.asked,
  askKind: debrief.askKind ?? null,
  words: debrief.words ?? null,
  response: debrief.response ?? null,
  reasonNotAsked: debrief.reasonNotAsked ?? null,
  statedInterest: debrief.says ?? null,
  perceivedInterest: debrief.sees ?? null,
  closingSigns: debrief.signs ?? null,
  highlights: debrief.highlights ?? null,
  notes: debrief.notes ?? null,
});

function datesOf({ expectedIn, latestIn, mayContact, thanks, chasedAt }: StoryDebrief, { localDate, scheduledAt, minutes }: RoundRow) {
  const end = minutesAfter(scheduledAt, minutes);
  const sent = thanks === "same_day" ? minutesAfter(end, 45) : thanks === "late" ? hoursAfter(end, 26) : null;
  return {
    expectedBy: expectedIn === undefined ? null : addDays(localDate, expectedIn),
    latestBy: latestIn === undefined ? null : addDays(localDate, latestIn),
    mayContact: mayContact ?? null,
    thankYou: sent ? ("sent" as const) : thanks === "not_sent" || thanks === "unknown" ? thanks : null,
    thankYouSentAt: sent,
    chasedAt: chasedAt ?? null,
  };
}

/** The outcome as it was topped up when the client answered, and whether the close was on record by then. */
function answerOf({ asked, says, outcome, outcomeReason, loggedAt, answeredAt }: StoryDebrief) {
  const known = { asked, statedInterest: says ?? null };
  const open = !answeredAt || loggedAt < answeredAt ? recordedBeforeOutcome(null, { ...known, outcome: "pending" }) : null;
  return {
    outcome,
    outcomeReason: outcomeReason ?? null,
    outcomeAt: outcome === "pending" ? null : (answeredAt ?? loggedAt),
    recordedBeforeOutcome: recordedBeforeOutcome(open, { ...known, outcome }),
  };
}
