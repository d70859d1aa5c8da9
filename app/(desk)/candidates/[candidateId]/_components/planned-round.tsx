"use client";

import { AUTHORITY_WORDS, ROUND_KIND_WORDS, ROUND_STATUS_WORDS } from "#/server/words.ts";

import { Button } from "../../../../ui/button";
import { Mark } from "../../../../ui/mark";
import { cityOf, dateIn, day, here, lengthOf, time } from "../../../../ui/when";
import { useDesk } from "../../../_shell/desk-context";
import { waitsForDebrief } from "./next-round-of";
import type { StoryRound } from "./story-data";
import styles from "../thread.module.css";

/** A round that lies ahead, or did not take place, or waits to be logged. */
export function PlannedRound({ round, now }: { round: StoryRound; now: number }) {
  const { me, openSchedule, openLog } = useDesk();
  const { scheduledAt, timeZone, kind, number, status, interviewers, id } = round;
  const waits = waitsForDebrief(round, now);
  const ahead = status === "scheduled" && !waits;
  return (
    <li id={`round-${id}`}>
      <Mark close="next" />
      <div>
        <p>
          <b>
            {number === null ? "" : `Round ${number}, `}
            {number === null ? ROUND_KIND_WORDS[kind] : ROUND_KIND_WORDS[kind].toLowerCase()}
          </b>{" "}
          <span className="m">
            {ahead && soon(scheduledAt, timeZone, now)}
            {day(scheduledAt, timeZone)}, {time(scheduledAt, timeZone)} {cityOf(timeZone)}
            {time(scheduledAt, timeZone) !== time(scheduledAt, me.timeZone) && (
              <span className="q"> · {here(scheduledAt, timeZone, me.timeZone)}</span>
            )}
          </span>
          <span className={`${styles.end} q`}>
            {ahead ? until(scheduledAt, now) : waits ? "Not logged yet" : ROUND_STATUS_WORDS[status]}
          </span>
        </p>
        {status === "scheduled" && (
          <p className={styles.people}>
            <span className="m">{interviewers.length === 0 ? "Nobody is named yet." : interviewers.map(personOf).join(" ")}</span>
            {ahead ? (
              <Button size="sm" tone="bare" onClick={() => openSchedule({ roundId: id })}>
                Edit
              </Button>
            ) : (
              <Button size="sm" onClick={() => openLog({ roundId: id })}>
                Log it
              </Button>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

function personOf({ name, title, authority }: StoryRound["interviewers"][number]): string {
  return `${name}${title ? `, ${title}` : ""}, ${AUTHORITY_WORDS[authority].toLowerCase()}.`;
}

const HOUR = 3_600_000;

/** "in 28 h"; minutes count only within the last three hours. */
function until(at: Date | string, now: number): string {
  const left = Math.max(0, new Date(at).getTime() - now);
  return `in ${lengthOf(left > 3 * HOUR ? Math.round(left / HOUR) * HOUR : left)}`;
}

/** "today, " or "tomorrow, " as the calendar stands where the interview is. */
function soon(at: Date | string, zone: string, now: number): string {
  const date = dateIn(at, zone);
  if (date === dateIn(new Date(now), zone)) return "today, ";
  return date === dateIn(new Date(now + 86_400_000), zone) ? "tomorrow, " : "";
}
