import type { AskKind, ReasonNotAsked } from "#/db/vocabulary.ts";

import type { Because, HeldRound } from "./facts.ts";
import { firstName, oneLine } from "./people.ts";
import { alreadyPut, debriefedLate, heldBackBy, processKnown, rehearsalsOf, thanksFailed, wordingsRehearsed, type Terms } from "./terms.ts";
import { authorityUnknown, type Topic } from "./topics.ts";
import { about, ANSWERED, ASKED_FOR, calledRound, roundFact, REASON_GIVEN } from "./phrases.ts";

type Why = (terms: Terms, ask: AskKind) => (Because | false)[];

/** The facts of this candidate's history behind an item, each with its round; without history, the round's own fact. */
export function becauseOf(topic: Topic, terms: Terms, ask: AskKind): [Because, ...Because[]] {
  const [first, ...rest] = WHY[topic](terms, ask).filter((one) => one !== false);
  return first ? [first, ...rest] : [{ text: roundFact(terms) }];
}

const heldBack = ({ facts }: Terms, reason: ReasonNotAsked): Because[] =>
  heldBackBy(facts, reason)
    .slice(-2)
    .map((round) => about(round, `in ${calledRound(round)} nothing was asked: ${REASON_GIVEN[reason]}`));

const noDate = ({ last, noDateLast }: Terms): Because | false =>
  noDateLast &&
  last !== null &&
  about(last, last.debriefedAt === null ? `no date is on record from ${calledRound(last)}` : `${calledRound(last)} ended without a date`);

const WHY: Record<Topic, Why> = {
  "silence.after_ask": () => [{ text: "the next move is theirs, and talking on takes the question back" }],
  "interest.make_explicit": ({ facts, interest, perceived }) => [
    interest !== null &&
      perceived !== null &&
      perceived.value < interest &&
      about(
        perceived.round,
        `${firstName(facts.candidateName)} says ${interest}, and ${oneLine(facts.clientName)} saw ${perceived.value} in ${calledRound(perceived.round)}`,
      ),
    ...facts.lostAsUnclear
      .slice(-2)
      .map(({ roundId, clientName }) => ({ text: `${oneLine(clientName)} was lost because interest was unclear`, roundId })),
  ],
  "authority.no_authority_plan": ({ last, offering }) => [
    last?.response === "no_authority" && about(last, `the answer in ${calledRound(last)} was “not mine to decide”`),
    offering === "nobody" && { text: "nobody in this round can make the offer" },
  ],
  "offer.on_the_spot": (_, ask) => [{ text: `the ask is for ${ASKED_FOR[ask]}, and the answer may be yes` }],
  "process.who_decides": (terms, ask) => {
    const unknown = terms.facts.round.interviewers.filter((one) => one.authority === "unknown").map((one) => firstName(one.name));
    return [
      ask === "recommendation" && terms.facts.hiringManager === null && { text: "the hiring manager of this job is not known" },
      unknown.length > 0 && { text: `it is not known what ${unknown.slice(0, 3).join(" and ")} may decide` },
      unknown.length === 0 && authorityUnknown(terms) && { text: "it is not known who will be in the room" },
    ];
  },
  "process.others_to_meet": ({ facts }) => [
    !processKnown(facts) && {
      text: facts.process.rounds === null ? "it is not known how many rounds there will be" : "it is not known who decides in the end",
    },
  ],
  "dates.when_hear": (terms) => [
    noDate(terms),
    terms.last !== null && !terms.noDateLast && about(terms.last, `${calledRound(terms.last)} ended with a date, and this one should too`),
  ],
  "dates.latest": (terms) => [noDate(terms)],
  "dates.permission": (terms) => [noDate(terms)],
  "signs.read_room": ({ facts, last, signs }) => [
    facts.round.closingSigns === null &&
      last !== null &&
      signs !== null &&
      signs !== "unknown" &&
      about(last, `closing signs in ${calledRound(last)} were: ${signs}`),
    (signs === null || signs === "unknown") && { text: "no closing signs are on record yet" },
    facts.round.closingSigns !== null && signs !== null && signs !== "unknown" && { text: `closing signs so far: ${signs}` },
  ],
  "mindset.rejection": (terms) => heldBack(terms, "fear_of_rejection"),
  "mindset.pushy": (terms) => heldBack(terms, "felt_pushy"),
  "mindset.mislead": (terms) => heldBack(terms, "fear_of_misleading"),
  "fit.settle_doubts": (terms) => [
    (terms.interest === 2 || terms.interest === 3) && {
      text: `${firstName(terms.facts.candidateName)} says ${terms.interest} of 5`,
      ...origin(terms.reading?.roundId),
    },
    ...heldBack(terms, "unsure_of_fit"),
  ],
  "interest.find_out": ({ facts, reading, last, interest }) => [
    interest === null && { text: `${firstName(facts.candidateName)} has not said yet how much they want it` },
    reading !== null &&
      last !== null &&
      reading.at < last.scheduledAt &&
      about(last, `the last reading is from before ${calledRound(last)}`),
    reading !== null && (last === null || reading.at >= last.scheduledAt) && { text: "the last reading is more than two weeks old" },
  ],
  "practice.role_play": ({ facts, last, notAskedLast }, ask) => {
    const count = rehearsalsOf(facts, ask).length;
    return [
      { text: count === 0 ? "this ask has not been rehearsed yet" : "this ask has been rehearsed once" },
      notAskedLast && last !== null && about(last, `nothing was asked in ${calledRound(last)}`),
    ];
  },
  "practice.variants": ({ facts }, ask) => [wordingsRehearsed(facts, ask) === 1 && { text: "only one wording has been rehearsed" }],
  "wording.fresh": ({ facts }, ask) =>
    alreadyPut(facts, ask)
      .slice(-2)
      .map((round) =>
        about(
          round,
          `${firstName(facts.candidateName)} asked ${whom(namesOf(facts.round.interviewers), round)} for ${ASKED_FOR[round.askKind ?? ask]} in ${calledRound(round)}${answer(round)}`,
        ),
      ),
  "interviewer.memory": ({ facts }) =>
    facts.memory
      .filter((one) => one.count > 0)
      .slice(0, 3)
      .map((one) => ({
        text: `${one.count === 1 ? "one earlier candidate" : `${one.count} earlier candidates`} of ours asked ${firstName(one.contactName)} for ${ASKED_FOR[one.askKind]}: ${one.response === null ? "answer not recorded" : ANSWERED[one.response]}`,
      })),
  "research.company": ({ facts }) => [{ text: `this is the first interview with ${oneLine(facts.clientName)}` }],
  "questions.prepare": ({ facts }) => [
    facts.heldWithClient === 0 && { text: `this is the first interview with ${oneLine(facts.clientName)}` },
    facts.round.kind === "managers_boss" && { text: "the manager’s boss looks for other things than the manager does" },
  ],
  "thanks.same_day": ({ last }) => [
    last !== null &&
      thanksFailed(last) &&
      about(last, `the thank-you after ${calledRound(last)} ${last.thankYou === "not_sent" ? "was not sent" : "went out late"}`),
    !thanksFailed(last) && { text: "a note on the same day is read while the talk is still remembered" },
  ],
  "debrief.call": ({ last }) => [
    last !== null && debriefedLate(last) && about(last, `the debrief of ${calledRound(last)} came more than a day later`),
    !debriefedLate(last) && { text: "the exact words are gone by the next day" },
  ],
};

const origin = (roundId: string | null | undefined) => (roundId ? { roundId } : {});
const answer = (round: HeldRound) => (round.response === null ? "" : `, answer: ${ANSWERED[round.response]}`);
const namesOf = (there: { id: string; name: string }[]) => new Map(there.map((one) => [one.id, one.name]));

/** Those who heard the ask then and sit there again. */
function whom(there: Map<string, string>, round: HeldRound): string {
  const names = round.interviewerIds.flatMap((id) => there.get(id) ?? []);
  return names.slice(0, 2).map(firstName).join(" and ");
}
