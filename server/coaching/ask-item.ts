import type { AskKind } from "#/db/vocabulary.ts";

import type { Choice } from "./choose.ts";
import type { Because, ChecklistItem, PlannedAsk } from "./facts.ts";
import { firstName, oneLine } from "./people.ts";
import { ASK_TEXTS } from "./playbook/ask-texts.ts";
import { wordsFor } from "./playbook/variant.ts";
import { about, ASKED_FOR, calledRound, REASON_GIVEN, roundFact } from "./phrases.ts";
import { isOfferAsk, type Terms } from "./terms.ts";
import { ASK_RULE } from "./topics.ts";

/** The one ask of a round: the planned one where people agreed on it, else the playbook's. */
export function askItem(terms: Terms, choice: Choice): ChecklistItem {
  const { planned } = terms.facts;
  const ask = planned?.ask ?? choice.ask;
  const say = wordsFor(terms, ask);
  const { title, detail, wording } = ASK_TEXTS[ask];
  const head = say(title) ?? "";
  return {
    id: `ask.${ask}`,
    topic: `ask.${ask}`,
    phase: ASK_RULE.phase,
    priority: ASK_RULE.critical(terms, ask) ? "critical" : ASK_RULE.usual,
    title: head,
    advice: `${head}. ${say(detail) ?? ""}`.trim(),
    wording: planned?.wording ? oneLine(planned.wording) : (say(wording) ?? ""),
    because: becauseOfAsk(terms, choice, ask),
    source: [...choice.source],
  };
}

function becauseOfAsk(terms: Terms, choice: Choice, ask: AskKind): [Because, ...Because[]] {
  const { facts, last, notAskedLast } = terms;
  const first: Because =
    facts.planned && facts.planned.ask !== choice.ask ? plannedInstead(facts.planned, choice) : { text: whyThis(terms, choice) };
  const rest: (Because | false)[] = [
    facts.planned !== null &&
      isOfferAsk(ask) &&
      choice.row === 5 && { text: "a first interview is for securing the second: an offer ask here comes early" },
    notAskedLast &&
      last !== null &&
      about(last, `nothing was asked in ${calledRound(last)}${last.reasonNotAsked ? `: ${REASON_GIVEN[last.reasonNotAsked]}` : ""}`),
    facts.closingRole && { text: "in a closing role the close is part of the test" },
    isOfferAsk(ask) && limitOf(terms),
    isOfferAsk(ask) && facts.softClose && { text: `${oneLine(facts.clientName)} likes a gentle close, so the words are soft` },
    ...worked(terms),
  ];
  return [first, ...rest.filter((one) => one !== false)];
}

function plannedInstead({ reason }: PlannedAsk, { ask }: Choice): Because {
  return { text: `it was agreed on instead of ${ASKED_FOR[ask]}${reason ? `: ${oneLine(reason)}` : ""}` };
}

/** The deciding rule in a full clause. */
function whyThis(terms: Terms, { row }: Choice): string {
  if (row === 1) return `${firstName(terms.facts.candidateName)} is certain that it is not a fit`;
  if (row === 3)
    return terms.offerer
      ? `it is a final and ${firstName(terms.offerer.name)} can offer`
      : "it is a final, and somebody there may be able to offer";
  if (row === 4) return "it is a final, and nobody there can make the offer";
  if (row === 5 && terms.facts.round.kind !== "first") return "no round of this submission has been held yet";
  return roundFact(terms);
}

/** How far the words may go at this reading, and why; with the round the reading comes from. */
function limitOf({ interest, reading, facts }: Terms): Because {
  const name = firstName(facts.candidateName);
  const round = facts.held.find((one) => one.id === reading?.roundId);
  const since = round ? ` since ${calledRound(round)}` : "";
  const link = round ? { roundId: round.id } : {};
  if (interest === null) return { text: `${name}’s interest is not known, so the wording stays conditional` };
  if (interest === 5) return { text: `${name} says 5${since}, so the wording may say “I would accept”`, ...link };
  if (interest === 4) return { text: `${name} says 4${since}, so the wording stops short of “I would accept”`, ...link };
  return { text: `${name} says ${interest}${since}, so the wording stays conditional`, ...link };
}

/** What went well with this client before: material for the detail of one's own. */
function worked({ last }: Terms): Because[] {
  const words = last?.highlights ? oneLine(last.highlights) : "";
  if (!last || words === "") return [];
  return [
    about(
      last,
      `${calledRound(last)} brought this to build on: “${words.length > 160 ? `${words.slice(0, 160).replace(/\s\S*$/u, "")} …` : words}”`,
    ),
  ];
}
