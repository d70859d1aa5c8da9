import { lars, roza, zuri } from "./upcoming-later.ts";
import { aiko, emeka, iria, theo } from "./upcoming-today.ts";
import { dagny, hamish, noor, priya } from "./upcoming-tomorrow.ts";
import type { StorySubmission } from "./story.ts";

/** The processes with an interview ahead: eight within 48 hours, in six zones, each with another reason to prepare. */
export const upcomingStories = (now: Date): StorySubmission[] => [
  emeka(now),
  iria(now),
  theo(now),
  priya(now),
  noor(now),
  hamish(now),
  dagny(now),
  aiko(now),
  lars(now),
  roza(now),
  zuri(now),
];
