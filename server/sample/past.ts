import type { Outcome, RoundKind, StatusReason, SubmissionStatus } from "#/db/vocabulary.ts";

import { SAMPLE_CLIENTS, type SampleClient, type SampleJob } from "./cast.ts";
import type { Chance } from "./chance.ts";
import { pastDebrief } from "./past-debrief.ts";
import { SAMPLE_PEOPLE } from "./people.ts";
import { daysAfter, daysAgo, hoursAfter } from "./place-in-time.ts";
import type { StoryRound, StorySubmission } from "./story.ts";

const PROCESSES = 46;
const TIMES = ["09:00", "10:30", "11:00", "14:00", "15:30", "16:00"] as const;

/** A year of finished processes: what the measures and the interviewers' memory are read from. `taken` holds who is already put forward where. */
export function pastStories(now: Date, chance: Chance, taken: ReadonlySet<string>): StorySubmission[] {
  const openings = SAMPLE_CLIENTS.flatMap((client) => client.jobs.map((job) => ({ client, job })));
  const seen = new Set(taken);
  const stories: StorySubmission[] = [];
  for (let n = 0; stories.length < PROCESSES; n += 1) {
    // The last four people have no finished process: somebody is always new.
    const candidate = SAMPLE_PEOPLE[n % (SAMPLE_PEOPLE.length - 4)]?.[0] ?? "";
    const opening = openings[chance.between(0, openings.length - 1)];
    if (!opening || seen.has(`${candidate}|${opening.job.title}`)) continue;
    seen.add(`${candidate}|${opening.job.title}`);
    stories.push(pastProcess({ now, chance, candidate, ...opening }));
  }
  return stories;
}

interface Plan {
  now: Date;
  chance: Chance;
  candidate: string;
  client: SampleClient;
  job: SampleJob;
}

function pastProcess({ now, chance, candidate, client, job }: Plan): StorySubmission {
  const rounds: StoryRound[] = [];
  let days = chance.between(70, 355);
  const putForwardAt = daysAgo(now, days + 6, "10:00", client.timeZone);
  let interest = chance.weighted([
    [3, 4],
    [4, 5],
    [5, 2],
    [2, 1],
  ]);
  for (const kind of steps(chance)) {
    const round = pastRound({ now, chance, client, kind, days, interest, first: rounds.length === 0 });
    rounds.push(round);
    interest = round.debrief?.says ?? interest;
    if (round.status === "held" && round.debrief?.outcome !== "advanced") break;
    days -= chance.between(6, 11);
  }
  const last = rounds.at(-1);
  const answered = last?.debrief?.answeredAt ?? daysAfter(putForwardAt, 40);
  return { candidate, client: client.name, job: job.title, putForwardAt, rounds, ...ending(last?.debrief?.outcome, answered, chance) };
}

function steps(chance: Chance): RoundKind[] {
  const middle = chance.weighted<RoundKind[]>([
    [[], 4],
    [["panel"], 3],
    [["managers_boss"], 3],
    [["other"], 1],
    [["panel", "managers_boss"], 1],
  ]);
  return ["first", "hiring_manager", ...middle, "final"];
}

interface Step extends Pick<Plan, "now" | "chance" | "client"> {
  kind: RoundKind;
  days: number;
  interest: number;
  first: boolean;
}

function pastRound({ now, chance, client, kind, days, interest, first }: Step): StoryRound {
  const at = daysAgo(now, days, chance.oneOf(TIMES), client.timeZone);
  const round: StoryRound = { kind, at, timeZone: client.timeZone, who: across(client, kind), status: "held" };
  if (first) round.before = interest;
  const missed = chance.weighted<"held" | "cancelled" | "no_show">([
    ["held", 40],
    ["cancelled", 2],
    ["no_show", 1],
  ]);
  if (missed !== "held") return { ...round, status: missed };
  if (chance.is(0.55)) round.prep = { bookedAt: hoursAfter(at, -26), heldAt: hoursAfter(at, -25), minutes: chance.oneOf([15, 20, 30]) };
  return { ...round, debrief: pastDebrief({ at, kind, interest, prepared: round.prep !== undefined, chance }) };
}

/** Who sits across the table, by kind of round. */
function across(client: SampleClient, kind: RoundKind): string[] {
  const [screens, decides, ...others] = client.contacts.map((contact) => contact.name);
  const boss = others.at(-1) ?? decides ?? "";
  if (kind === "first" || kind === "other") return [screens ?? ""];
  if (kind === "managers_boss") return [boss];
  if (kind === "hiring_manager") return [decides ?? ""];
  return [decides ?? "", ...others];
}

type Ending = Pick<StorySubmission, "status" | "statusAt" | "statusReason" | "startsAt">;

function ending(outcome: Outcome | undefined, answered: Date, chance: Chance): Ending {
  const at = (days: number, status: SubmissionStatus, statusReason?: StatusReason): Ending => ({
    status,
    statusAt: daysAfter(answered, days),
    ...(statusReason ? { statusReason } : {}),
  });
  switch (outcome) {
    case "offer":
      if (chance.is(0.12)) return at(0, "offered");
      if (chance.is(0.72)) return { ...at(4, "placed"), startsAt: daysAfter(answered, 45) };
      return at(5, "declined", chance.oneOf<StatusReason>(["counter_offer", "pay", "other_offer"]));
    case "withdrawn":
      return at(0, "withdrawn", chance.oneOf<StatusReason>(["other_offer", "role", "client", "pay"]));
    default:
      return at(1, "rejected");
  }
}
