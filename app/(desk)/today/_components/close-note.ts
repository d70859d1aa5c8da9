import type { LastHeld } from "#/server/today/last-close.ts";
import { ASK_WORDS, REASON_WORDS, RESPONSE_WORDS } from "#/server/words.ts";

/** What stands under the last close: what was asked and how it was answered, or why nothing was. */
export function closeNote({ close, debriefed, askKind, response, reasons }: LastHeld): string {
  if (!debriefed) return "not debriefed yet";
  if (close === "asked") {
    const ask = askKind && askKind !== "interest_statement" ? ASK_WORDS[askKind].replace(",", "") : null;
    return lower([ask, response && RESPONSE_WORDS[response]].flatMap((part) => part ?? []).join(", "));
  }
  if (close === "interest_only" && reasons.length === 0) return "asked for nothing";
  if (close === "unknown") return "left blank in the debrief";
  return lower(reasons.map((reason) => REASON_WORDS[reason]).join(", ")) || "no reason noted";
}

const lower = (words: string): string => words.toLowerCase();
