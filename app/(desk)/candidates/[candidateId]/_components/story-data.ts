import type { inferRouterOutputs } from "@trpc/server";

import type { LastClose } from "#/db/vocabulary.ts";
import type { AppRouter } from "#/server/trpc/root.ts";

type Outputs = inferRouterOutputs<AppRouter>;
export type Candidate = Outputs["candidates"]["get"];
export type Story = Outputs["submissions"]["story"];
export type StoryRound = Story["rounds"][number];
export type Rehearsal = Story["practices"][number];
export type StatusChange = Story["changes"][number];
export type Reading = Story["readings"][number];
export type RoundChecklist = Outputs["coaching"]["checklist"];
export type Item = RoundChecklist["items"][number];

export function closeOf({ asked, askKind }: Pick<StoryRound, "asked" | "askKind">): LastClose {
  if (asked === "yes") return "asked";
  if (asked === "no") return askKind === "interest_statement" ? "interest_only" : "not_asked";
  return "unknown";
}
