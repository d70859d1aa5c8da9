import type { RoundKind } from "#/db/vocabulary.ts";
import { newRoundInput } from "#/server/rounds/schema.ts";
import { addDays, instantOf, isTimeZone, localDateOf, wallClockOf } from "#/server/zones.ts";

import type { Option } from "../../../ui/use-options";
import type { When } from "../../../ui/when-field";

/** What is typed into the fields of a round. */
export interface RoundDraft {
  kind: RoundKind;
  when: When;
  interviewers: Option[];
  closingSigns: string;
  minutes: string;
  place: string;
}

/** A new round: at ten, on the next working day in the zone given. */
export function newRoundDraft(kind: RoundKind, timeZone: string, now: Date): RoundDraft {
  let date = addDays(localDateOf(now, timeZone), 1);
  while ([0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay())) date = addDays(date, 1);
  return { kind, when: { local: `${date}T10:00`, timeZone }, interviewers: [], closingSigns: "", minutes: "60", place: "" };
}

/** A round that was held a moment ago: at the last full hour. */
export function pastRoundDraft(kind: RoundKind, timeZone: string, now: Date): RoundDraft {
  const hourAgo = new Date(now.getTime() - 3_600_000);
  return { ...newRoundDraft(kind, timeZone, now), when: { local: `${wallClockOf(hourAgo, timeZone).slice(0, 13)}:00`, timeZone } };
}

interface Saved {
  kind: RoundKind;
  scheduledAt: Date;
  timeZone: string;
  interviewers: { id: string; name: string; title: string | null }[];
  closingSigns: string | null;
  minutes: number;
  place: string | null;
}

export function roundDraftOf(round: Saved): RoundDraft {
  return {
    kind: round.kind,
    when: { local: wallClockOf(round.scheduledAt, round.timeZone), timeZone: round.timeZone },
    interviewers: round.interviewers.map(({ id, name, title }) => ({ id, label: name, detail: title ?? undefined })),
    closingSigns: round.closingSigns ?? "",
    minutes: String(round.minutes),
    place: round.place ?? "",
  };
}

/** The draft as the server takes it, or what is wrong with it by field. */
export function readRound({ kind, when, interviewers, closingSigns, minutes, place }: RoundDraft) {
  const whole = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(when.local) && isTimeZone(when.timeZone);
  return newRoundInput.safeParse({
    kind,
    scheduledAt: whole ? instantOf(when.local, when.timeZone) : "",
    timeZone: when.timeZone,
    interviewerIds: interviewers.map((person) => person.id),
    closingSigns: closingSigns || null,
    minutes: Number(minutes),
    place: place.trim() || null,
  });
}

/** What zod refused, by field; an unfinished time is said plainly. */
export function fieldErrors(issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, string> {
  const said = issues.map(({ path, message }): [string, string] => {
    const field = path.join(".");
    return [field, field === "scheduledAt" && message === "Invalid input" ? "Say the date and the time" : sentence(message)];
  });
  return Object.fromEntries(said);
}

const sentence = (said: string): string => `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
