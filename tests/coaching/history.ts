import type { Facts, HeldRound, Interviewer } from "#/server/coaching/facts.ts";

/** Histories for the rules: one plain upcoming round, and what a test says is different. */

export const NOW = Date.UTC(2026, 10, 24, 10);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const dario: Interviewer = { id: "c-dario", name: "Dario Venn", title: "VP Sales", authority: "offers" };
export const petra: Interviewer = { id: "c-petra", name: "Petra Vogel", title: "Talent partner", authority: "screens" };
export const ines: Interviewer = { id: "c-ines", name: "Ines Almada", title: null, authority: "unknown" };
export const rolf: Interviewer = { id: "c-rolf", name: "Rolf Sander", title: "Head of Sales", authority: "recommends" };

type More = Partial<Omit<Facts, "round">> & { round?: Partial<Facts["round"]>; interest?: number | null };

/** A second round, of kind "other", with Petra; a good first round behind it; interest 4, read yesterday. */
export function history({ interest, round, ...more }: More = {}): Facts {
  const value = interest === undefined ? 4 : interest;
  return {
    at: NOW,
    candidateName: "Noor Castellane",
    clientName: "Brackwater",
    softClose: false,
    jobTitle: "Regional Sales Director",
    closingRole: false,
    hiringManager: "Dario Venn",
    process: { rounds: 3, decides: "Dario Venn" },
    round: {
      id: "r-next",
      number: 2,
      kind: "other",
      scheduledAt: NOW + DAY,
      timeZone: "Europe/Lisbon",
      interviewers: [petra],
      closingSigns: "strong",
      ...round,
    },
    held: [held()],
    readings: value === null ? [] : [{ value, at: NOW - DAY, roundId: null }],
    lostAsUnclear: [],
    heldWithClient: 1,
    rehearsals: [],
    memory: [],
    planned: null,
    ...more,
  };
}

/** A round that went as it should: asked, answered, dated, thanked and debriefed in time. */
export function held(more: Partial<HeldRound> = {}): HeldRound {
  const scheduledAt = more.scheduledAt ?? NOW - 10 * DAY;
  return {
    id: "r-1",
    number: 1,
    kind: "first",
    scheduledAt,
    timeZone: "Europe/Lisbon",
    interviewerIds: ["c-rolf"],
    interviewerNames: ["Rolf Sander"],
    asked: "yes",
    askKind: "next_step",
    response: "positive",
    reasonNotAsked: null,
    statedInterest: 4,
    perceivedInterest: 4,
    closingSigns: null,
    outcomeReason: null,
    expectedBy: "2026-11-20",
    thankYou: "sent",
    thankedSameDay: true,
    debriefedAt: scheduledAt + 2 * HOUR,
    highlights: null,
    ...more,
  };
}
