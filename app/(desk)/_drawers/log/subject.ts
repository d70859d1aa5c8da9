import type { AskKind, Authority, RoundKind } from "#/db/vocabulary.ts";
import { ROUND_KIND_WORDS } from "#/server/words.ts";

import { cityOf, dateIn, day, time } from "../../../ui/when";

/** Whose interview is being logged; a round, or one that is not scheduled yet. */
export interface Subject {
  candidateName: string;
  clientName: string;
  kind: RoundKind;
  scheduledAt: Date;
  timeZone: string;
  interviewers: { name: string; authority: Authority }[];
  /** The reading before this round, and the ask that was advised; null when unknown. */
  lastReading: number | null;
  advised: AskKind | null;
  recordedBeforeOutcome: boolean | null;
}

export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

export const titleOf = ({ candidateName, kind }: Subject): string => `${candidateName}, ${ROUND_KIND_WORDS[kind].toLowerCase()}`;

/** "Brackwater, today 14:00 Lisbon, Dario Venn and Ines Almada". */
export function whereOf({ clientName, scheduledAt, timeZone, interviewers }: Subject, now: Date): { place: string; people: string } {
  const today = dateIn(scheduledAt, timeZone) === dateIn(now, timeZone);
  const names = interviewers.map((person) => person.name);
  const people = names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? "");
  return {
    place: `${clientName}, ${today ? "today" : day(scheduledAt, timeZone)} ${time(scheduledAt, timeZone)} ${cityOf(timeZone)}`,
    people: people === "" ? "" : `, ${people}`,
  };
}

/** Who most likely answered: the only interviewer, else the one who can offer. */
export function answererOf({ interviewers }: Subject): string | null {
  const one = interviewers.length === 1 ? interviewers[0] : interviewers.find((person) => person.authority === "offers");
  return one ? firstNameOf(one.name) : null;
}
