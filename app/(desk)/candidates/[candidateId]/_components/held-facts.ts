import { OUTCOME_REASON_WORDS, OUTCOME_WORDS, RESPONSE_WORDS } from "#/server/words.ts";

import { dateIn, dayAndYear, lengthOf, localDay, day } from "../../../../ui/when";
import type { StoryRound } from "./story-data";

/** What a held round's lines say; `risk` is the part in red. */
export interface Fact {
  risk?: string;
  text?: string;
}

const DAY = 86_400_000;

export function outcomeWords({ outcome, outcomeReason }: StoryRound): string {
  if (outcome === null) return "";
  return outcomeReason ? `${OUTCOME_WORDS[outcome]}: ${OUTCOME_REASON_WORDS[outcomeReason].toLowerCase()}` : OUTCOME_WORDS[outcome];
}

export const answerWords = ({ response }: StoryRound): string | null => (response ? RESPONSE_WORDS[response] : null);

export function dateFact(round: StoryRound, now: number): Fact | null {
  const { expectedBy, latestBy, outcomeAt, timeZone, mayContact, debriefedAt } = round;
  if (debriefedAt === null) return null;
  const leave = mayContact ? "may get in touch" : "";
  const latest = latestBy ? `at the latest ${localDay(latestBy)}` : "";
  if (expectedBy === null && latestBy === null) return { risk: "None promised", ...(leave ? { text: leave } : {}) };
  const by = expectedBy ?? latestBy ?? "";
  const waiting = round.outcome === null || round.outcome === "pending";
  const passed = waiting && by < dateIn(new Date(now), timeZone);
  const kept = outcomeAt === null ? "" : dateIn(outcomeAt, timeZone) <= by ? "kept" : "not kept";
  const rest = [kept, expectedBy ? latest : "", leave].filter(Boolean).join(", ");
  const date = expectedBy ? `By ${localDay(expectedBy)}` : `At the latest ${localDay(by)}`;
  return passed ? { risk: `${date}, passed`, ...(rest ? { text: rest } : {}) } : { text: [date, rest].filter(Boolean).join(", ") };
}

export function thanksFact({ thankYou, thankYouSentAt, thankedSameDay, timeZone, localDate }: StoryRound): Fact | null {
  if (thankYou === "not_sent") return { risk: "Not sent" };
  if (thankYou !== "sent") return null;
  if (thankYouSentAt === null) return { text: "Sent" };
  if (thankedSameDay) return { text: "Same day" };
  const late = Math.max(1, Math.round((Date.parse(dateIn(thankYouSentAt, timeZone)) - Date.parse(localDate)) / DAY));
  return { risk: late === 1 ? "A day late" : `${late} days late`, text: `sent ${day(thankYouSentAt, timeZone)}` };
}

export function interestWords({ interestBefore, statedInterest, perceivedInterest }: StoryRound): string {
  const says =
    statedInterest === null
      ? ""
      : interestBefore !== null && interestBefore !== statedInterest
        ? `says ${interestBefore}, then ${statedInterest}`
        : `says ${statedInterest}`;
  const sees = perceivedInterest === null ? "" : `client sees ${perceivedInterest}`;
  return [says, sees].filter(Boolean).join(says.includes("then") ? "; " : ", ");
}

/** "Logged 40 min after, before the outcome was known"; the day is the reader's, who logs by their own clock. */
export function loggedWords(round: StoryRound, zone: string): string | null {
  const { debriefedAt, scheduledAt, minutes, recordedBeforeOutcome, loggedBy } = round;
  if (debriefedAt === null) return null;
  if (!loggedBy) return `Imported on ${dayAndYear(debriefedAt, zone)}`;
  const after = new Date(debriefedAt).getTime() - new Date(scheduledAt).getTime() - minutes * 60_000;
  const when = after < 0 ? "at once" : after > 60 * DAY ? `on ${dayAndYear(debriefedAt, zone)}` : `${lengthOf(after)} after`;
  const known = recordedBeforeOutcome === null ? "" : `, ${recordedBeforeOutcome ? "before" : "after"} the outcome was known`;
  return `Logged ${when} by ${loggedBy}${known}`;
}
