import {
  OUTCOME_REASONS,
  type CloseKind,
  type Outcome,
  type OutcomeReason,
  type ReasonNotAsked,
  type Response,
  type RoundKind,
} from "#/db/vocabulary.ts";

import type { Chance } from "./chance.ts";
import { hoursAfter } from "./place-in-time.ts";
import { HIGHLIGHTS, NOTES, SAID } from "./speech.ts";
import type { StoryDebrief } from "./story.ts";

interface Circumstances {
  at: Date;
  kind: RoundKind;
  interest: number;
  prepared: boolean;
  chance: Chance;
}

type Close = Pick<StoryDebrief, "asked" | "askKind" | "words" | "response" | "reasonNotAsked">;

/** A past round's debrief. Those who were prepared ask more often, and those who asked go on a little more often. */
export function pastDebrief(seen: Circumstances): StoryDebrief {
  const { at, chance } = seen;
  const close = howItClosed(seen);
  const says = Math.min(
    5,
    Math.max(
      1,
      seen.interest +
        chance.weighted([
          [0, 6],
          [1, 3],
          [-1, 2],
          [-2, 1],
        ]),
    ),
  );
  const outcome = outcomeOf(seen.kind, close.asked === "yes", chance);
  const answeredAt = hoursAfter(at, chance.between(20, 190));
  // One in twelve is only written down once the news is out.
  const loggedAt = chance.is(0.08)
    ? hoursAfter(answeredAt, chance.between(1, 30))
    : hoursAfter(
        at,
        chance.weighted([
          [1, 3],
          [2, 5],
          [5, 3],
          [18, 2],
        ]),
      );
  return {
    ...close,
    says,
    ...(chance.is(0.8)
      ? {
          sees: Math.min(
            5,
            Math.max(
              1,
              says +
                chance.weighted([
                  [0, 5],
                  [-1, 4],
                  [-2, 2],
                  [1, 1],
                ]),
            ),
          ),
        }
      : {}),
    signs: chance.oneOf(["some", "some", "none", "strong", "unknown"]),
    outcome,
    ...(outcome === "rejected" ? { outcomeReason: lossReason(close.asked === "yes", chance) } : {}),
    loggedAt,
    answeredAt,
    ...(chance.is(0.65) ? { expectedIn: chance.between(2, 9) } : {}),
    thanks: chance.weighted([
      ["same_day", 9],
      ["late", 3],
      ["not_sent", 2],
      ["unknown", 2],
    ]),
    ...(chance.is(0.35) ? { highlights: chance.oneOf(HIGHLIGHTS) } : {}),
    ...(chance.is(0.25) ? { notes: chance.oneOf(NOTES) } : {}),
  };
}

function howItClosed({ kind, interest, prepared, chance }: Circumstances): Close {
  const asked = chance.weighted<Close["asked"]>([
    ["yes", prepared ? 7 : 4],
    ["no", prepared ? 3 : 5],
    ["unknown", 1],
  ]);
  if (asked === "unknown") return { asked };
  if (asked === "no") {
    const reasonNotAsked = interest <= 2 ? chance.oneOf<ReasonNotAsked>(["unsure_of_fit", "not_interested"]) : skipped(chance);
    return chance.is(0.25)
      ? { asked, reasonNotAsked, askKind: "interest_statement", words: chance.oneOf(SAID.interest_statement) }
      : { asked, reasonNotAsked };
  }
  const askKind = askMade(kind, interest, chance);
  return {
    asked,
    askKind,
    response: responseTo(askKind, kind, chance),
    ...(chance.is(0.75) ? { words: chance.oneOf(SAID[askKind]) } : {}),
  };
}

const skipped = (chance: Chance) =>
  chance.weighted<ReasonNotAsked>([
    ["felt_pushy", 6],
    ["fear_of_rejection", 4],
    ["forgot", 4],
    ["no_opening", 4],
    ["fear_of_misleading", 2],
    ["unsure_of_fit", 2],
    ["other", 1],
  ]);

function askMade(kind: RoundKind, interest: number, chance: Chance): CloseKind {
  if (interest === 1) return "referral";
  if (kind === "managers_boss")
    return chance.weighted<CloseKind>([
      ["recommendation", 5],
      ["next_step", 2],
    ]);
  if (kind === "final")
    return chance.weighted<CloseKind>([
      ["offer_summary", 5],
      ["offer_direct", 3],
      ["offer_mutual", 1],
    ]);
  if (kind === "hiring_manager")
    return chance.weighted<CloseKind>([
      ["offer_mutual", 5],
      ["next_step", 3],
    ]);
  return "next_step";
}

function responseTo(ask: CloseKind, kind: RoundKind, chance: Chance): Response {
  if (kind === "final" && chance.is(0.12)) return "offer_on_the_spot";
  if (kind === "managers_boss" && chance.is(0.4)) return "no_authority";
  if (ask === "referral") return chance.oneOf<Response>(["positive", "noncommittal"]);
  return chance.weighted<Response>([
    ["positive", 6],
    ["deferred", 4],
    ["noncommittal", 2],
    ["no_authority", 1],
    ["negative", 1],
  ]);
}

function outcomeOf(kind: RoundKind, asked: boolean, chance: Chance): Outcome {
  if (chance.is(asked ? 0.76 : 0.66)) return kind === "final" ? "offer" : "advanced";
  return chance.weighted<Outcome>([
    ["rejected", 8],
    ["silent", 1],
    ["withdrawn", 1],
  ]);
}

function lossReason(asked: boolean, chance: Chance): OutcomeReason {
  return !asked && chance.is(0.3) ? "interest_unclear" : chance.oneOf(OUTCOME_REASONS);
}
