import type { Interviewer } from "./facts.ts";
import type { Terms } from "./terms.ts";

const TITLES = /^(?:dr|prof|mr|mrs|ms|mx|sir|dame|herr|frau|dott|ing)\.?$/i;

export const oneLine = (name: string): string => name.replace(/\s+/gu, " ").trim();

/** What a person is called across the table: the first name, or the whole name when it begins with a title. */
export function firstName(name: string): string {
  const parts = oneLine(name).split(" ");
  return TITLES.test(parts[0]!) ? parts.join(" ") : parts[0]!;
}

/** The person the ask is put to: who can offer, else who recommends, else the first interviewer; null while nobody is named. */
export function askedOf({ facts, offerer }: Terms): Interviewer | null {
  const there = facts.round.interviewers;
  return offerer ?? there.find((one) => one.authority === "recommends") ?? there[0] ?? null;
}
