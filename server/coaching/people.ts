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

/** "Dario", "Dario and Ines", "Dario, Ines and 2 others". */
export function listed(names: readonly string[]): string {
  const short = names.map(firstName);
  if (short.length < 3) return short.join(" and ");
  return short.length === 3 ? `${short[0]}, ${short[1]} and ${short[2]}` : `${short[0]}, ${short[1]} and ${short.length - 2} others`;
}
