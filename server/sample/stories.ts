import { chanceFrom } from "./chance.ts";
import { pastStories } from "./past.ts";
import { daysAgo, soonest } from "./place-in-time.ts";
import type { StorySubmission } from "./story.ts";
import { ahead, held } from "./telling.ts";
import { unfinishedStories } from "./unfinished.ts";
import { upcomingStories } from "./upcoming.ts";

const SEED = 20_261_124;

/** Every process of the sample, seen from `now`; the same moment tells the same stories. Pure. */
export function sampleStories(now: Date): StorySubmission[] {
  const present = [...upcomingStories(now), ...unfinishedStories(now), ...newcomers(now)];
  return [...present, ...pastStories(now, chanceFrom(SEED), new Set(present.map((story) => `${story.candidate}|${story.job}`)))];
}

/** People at the beginning: just put forward, or missed the first appointment. The last of the cast has no process at all. */
function newcomers(now: Date): StorySubmission[] {
  const johannesburg = "Africa/Johannesburg";
  const first = { kind: "first", timeZone: johannesburg, who: ["Gil Farrant"] } as const;
  return [
    {
      candidate: "Thandiwe Marsh",
      client: "Merrow Bank",
      job: "Account Director",
      putForwardAt: daysAgo(now, 12, "09:00", johannesburg),
      status: "active",
      rounds: [
        { ...first, who: [...first.who], at: daysAgo(now, 5, "10:00", johannesburg), status: "no_show" },
        ahead({ ...first, who: [...first.who], at: soonest(now, 74, "10:00", johannesburg) }),
      ],
    },
    {
      candidate: "Anneliese Okoro",
      client: "Quill Robotics",
      job: "Robotics Engineer",
      putForwardAt: daysAgo(now, 3, "15:00", "Europe/Berlin"),
      status: "active",
      rounds: [],
    },
    {
      candidate: "Farid Lindqvist",
      client: "Brackwater",
      job: "Regional Sales Director",
      putForwardAt: daysAgo(now, 20, "11:00", "Europe/Amsterdam"),
      status: "offered",
      statusAt: daysAgo(now, 2, "17:00", "Europe/Amsterdam"),
      rounds: [
        held(
          { kind: "first", at: daysAgo(now, 16, "11:00", "Europe/Lisbon"), timeZone: "Europe/Lisbon", who: ["Petra Vogel"] },
          {
            asked: "yes",
            askKind: "next_step",
            response: "positive",
            says: 4,
            sees: 4,
            outcome: "advanced",
            answeredAfter: 24,
            expectedIn: 2,
            thanks: "same_day",
          },
          { before: 4 },
        ),
        held(
          { kind: "final", at: daysAgo(now, 6, "15:00", "Europe/Lisbon"), timeZone: "Europe/Lisbon", who: ["Dario Venn"] },
          {
            asked: "yes",
            askKind: "offer_summary",
            words: "Each talk made me surer. This is the role I want, and I hope you will offer it to me.",
            response: "positive",
            says: 5,
            sees: 5,
            signs: "strong",
            outcome: "offer",
            answeredAfter: 70,
            expectedIn: 4,
            thanks: "same_day",
          },
        ),
      ],
    },
  ];
}
