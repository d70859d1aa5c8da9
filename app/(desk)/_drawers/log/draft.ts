import type { Round } from "#/db/schema.ts";
import type { Outcome, ReasonNotAsked, Response } from "#/db/vocabulary.ts";
import { debriefFields } from "#/server/rounds/schema.ts";

import type { Close } from "./choices";

/** What is typed and chosen while logging; kept until it is saved. Undefined: not chosen yet. */
export interface Draft {
  /** The version of the round it was begun on. */
  seenVersion: number;
  /** Names this wording of the save: sent twice, it is saved once. */
  attempt: string;
  close?: Close | undefined;
  askKind?: string | null | undefined;
  reasonNotAsked?: ReasonNotAsked | null | undefined;
  response?: Response | null | undefined;
  statedInterest?: number | null | undefined;
  perceivedInterest?: number | null | undefined;
  outcome?: Outcome | undefined;
  /** A date, or null for "no date given". */
  expectedBy?: string | null | undefined;
  words: string;
  closingSigns: string;
  outcomeReason: string;
  latestBy: string;
  mayContact: boolean;
  thankYou: string;
  thankYouOn: string;
  highlights: string;
  notes: string;
  minutes: string;
}

/** The debrief's part of a round, as the drawer begins with it. */
export type Logged = Pick<
  Round,
  | "version"
  | "asked"
  | "askKind"
  | "reasonNotAsked"
  | "response"
  | "statedInterest"
  | "perceivedInterest"
  | "outcome"
  | "outcomeReason"
  | "expectedBy"
  | "latestBy"
  | "mayContact"
  | "thankYou"
  | "closingSigns"
  | "words"
  | "highlights"
  | "notes"
  | "minutes"
  | "debriefedAt"
>;

export const NOTHING_SAID: Logged = {
  version: 0,
  asked: null,
  askKind: null,
  reasonNotAsked: null,
  response: null,
  statedInterest: null,
  perceivedInterest: null,
  outcome: null,
  outcomeReason: null,
  expectedBy: null,
  latestBy: null,
  mayContact: null,
  thankYou: null,
  closingSigns: null,
  words: null,
  highlights: null,
  notes: null,
  minutes: 60,
  debriefedAt: null,
};

export function closeOf({ asked, askKind }: Pick<Logged, "asked" | "askKind">): Close | undefined {
  if (asked === "yes") return "asked";
  if (asked === "no") return askKind === "interest_statement" ? "interest_only" : "not_asked";
  return asked === "unknown" ? "unknown" : undefined;
}

/** A debrief that exists begins as it is, to be topped up; a new one begins empty. */
export function draftOf(round: Logged): Draft {
  const logged = round.debriefedAt !== null;
  return {
    seenVersion: round.version,
    attempt: "",
    close: closeOf(round),
    askKind: round.asked === "yes" ? (round.askKind ?? undefined) : undefined,
    reasonNotAsked: round.reasonNotAsked ?? undefined,
    response: round.response ?? undefined,
    statedInterest: round.statedInterest ?? undefined,
    perceivedInterest: round.perceivedInterest ?? undefined,
    outcome: round.outcome ?? undefined,
    expectedBy: round.expectedBy ?? (logged ? null : undefined),
    words: round.words ?? "",
    closingSigns: round.closingSigns ?? "",
    outcomeReason: round.outcomeReason ?? "",
    latestBy: round.latestBy ?? "",
    mayContact: round.mayContact ?? false,
    thankYou: round.thankYou ?? "",
    thankYouOn: "",
    highlights: round.highlights ?? "",
    notes: round.notes ?? "",
    minutes: String(round.minutes),
  };
}

const ASKED_OF = { asked: "yes", interest_only: "no", not_asked: "no", unknown: "unknown" } as const;

/** What a draft says, whole; steps that its close skips say nothing. */
export function saidBy(draft: Draft): Record<string, unknown> {
  const { close } = draft;
  const lost = draft.outcome === "rejected" || draft.outcome === "withdrawn";
  return {
    asked: close && ASKED_OF[close],
    askKind: close === "asked" ? (draft.askKind ?? null) : close === "interest_only" ? "interest_statement" : null,
    reasonNotAsked: close === "interest_only" || close === "not_asked" ? (draft.reasonNotAsked ?? null) : null,
    response: close === "asked" ? (draft.response ?? null) : null,
    statedInterest: draft.statedInterest ?? null,
    perceivedInterest: draft.perceivedInterest ?? null,
    outcome: draft.outcome ?? "pending",
    outcomeReason: lost && draft.outcomeReason !== "" ? draft.outcomeReason : null,
    expectedBy: draft.expectedBy || null,
    latestBy: draft.latestBy || null,
    mayContact: draft.mayContact || null,
    thankYou: draft.thankYou || null,
    closingSigns: draft.closingSigns || null,
    words: draft.words.trim() || null,
    highlights: draft.highlights.trim() || null,
    notes: draft.notes.trim() || null,
    minutes: Number(draft.minutes),
  };
}

/** Only what differs from the round is sent, so that two people topping up different things do not meet; checked as the server will. */
export function changesOf(draft: Draft, round: Logged) {
  const [before, after] = [saidBy(draftOf(round)), saidBy(draft)];
  const first = round.debriefedAt === null;
  const changed = Object.entries(after).filter(([field, value]) => (field === "asked" && first) || value !== before[field]);
  const sent =
    draft.thankYou === "sent" && draft.thankYouOn !== ""
      ? [
          ["thankYou", "sent"],
          ["thankYouSentAt", `${draft.thankYouOn}T12:00:00Z`],
        ]
      : [];
  return debriefFields.safeParse(Object.fromEntries([...changed, ...sent]));
}
