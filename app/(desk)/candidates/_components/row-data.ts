import type { inferRouterOutputs } from "@trpc/server";

import type { AskKind } from "#/db/vocabulary.ts";
import type { AppRouter } from "#/server/trpc/root.ts";
import { ASK_WORDS, LAST_CLOSE_WORDS, REASON_WORDS } from "#/server/words.ts";

export type CandidatePage = inferRouterOutputs<AppRouter>["candidates"]["list"];
export type CandidateRowData = CandidatePage["items"][number];
export type CandidateCount = inferRouterOutputs<AppRouter>["candidates"]["count"];

/** "M. Holt": the column is for telling colleagues apart, not for addressing them. */
export function shortName(name: string): string {
  const words = name.split(" ");
  const [first, last] = [words[0] ?? "", words.at(-1) ?? ""];
  return words.length < 2 ? name : `${[...first][0] ?? ""}. ${last}`;
}

/** "Offer, summary": the ask as it fits a narrow column. */
export const shortAsk = (ask: AskKind): string => ASK_WORDS[ask].replace(" close", "");

/** How it went last time: the reason where there was one, else the close itself. */
export function lastTime({ lastClose, lastReason }: CandidateRowData): string {
  if (lastClose === "none") return "";
  return lastClose === "not_asked" && lastReason ? REASON_WORDS[lastReason] : LAST_CLOSE_WORDS[lastClose];
}

/** The row of marks in words, for whoever does not see it. */
export function spokenMarks(marks: CandidateRowData["marks"]): string {
  return marks.map((mark, index) => `round ${index + 1} ${LAST_CLOSE_WORDS[mark.close].toLowerCase()}`).join(", ");
}

export const countWords = ({ count, capped }: CandidateCount): string => `${count.toLocaleString("en-GB")}${capped ? "+" : ""}`;
