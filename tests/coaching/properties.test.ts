import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  ASK_KINDS,
  ASKED,
  AUTHORITIES,
  CLOSE_KINDS,
  CLOSING_SIGNS,
  OUTCOME_REASONS,
  REASONS_NOT_ASKED,
  RESPONSES,
  ROUND_KINDS,
  THANK_YOUS,
} from "#/db/vocabulary.ts";
import { checklistOf } from "#/server/coaching/checklist.ts";
import type { Facts, HeldRound, Interviewer } from "#/server/coaching/facts.ts";
import { termsOf } from "#/server/coaching/terms.ts";
import { TOPIC_RULES, TOPICS } from "#/server/coaching/topics.ts";

import { DAY, history, NOW } from "./history.ts";

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
const interest = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
const name = fc.constantFrom("Dario Venn", "Ines Almada", "Petra  Vogel", "Dr. Kim", "山田太郎", "Zoë", "O’Neil Ba", "مريم حداد");
const past = fc.integer({ min: 1, max: 60 * 24 }).map((hours) => NOW - hours * 3_600_000);
const contactId = fc.constantFrom("c-1", "c-2", "c-3", "c-4");
const interviewer: fc.Arbitrary<Interviewer> = fc.record({
  id: contactId,
  name,
  title: fc.constant(null),
  authority: fc.constantFrom(...AUTHORITIES),
});
const heldRound: fc.Arbitrary<HeldRound> = fc.record({
  id: fc.uuid(),
  number: fc.integer({ min: 1, max: 6 }),
  kind: fc.constantFrom(...ROUND_KINDS),
  scheduledAt: past,
  timeZone: fc.constant("Asia/Tokyo"),
  interviewerIds: fc.array(contactId, { maxLength: 3 }),
  interviewerNames: fc.array(name, { maxLength: 3 }),
  asked: maybe(ASKED),
  askKind: maybe(CLOSE_KINDS),
  response: maybe(RESPONSES),
  reasonNotAsked: maybe(REASONS_NOT_ASKED),
  statedInterest: interest,
  perceivedInterest: interest,
  closingSigns: maybe(CLOSING_SIGNS),
  outcomeReason: maybe(OUTCOME_REASONS),
  expectedBy: maybe(["2026-11-20"]),
  thankYou: maybe(THANK_YOUS),
  thankedSameDay: maybe([true, false]),
  debriefedAt: fc.option(past, { nil: null }),
  highlights: maybe(["Knew the north", "A long\n\ntext ".repeat(30)]),
});
const facts: fc.Arbitrary<Facts> = fc.record({
  at: fc.constant(NOW),
  candidateName: name,
  clientName: fc.constantFrom("Brackwater", "Tallow  Foods"),
  softClose: fc.boolean(),
  jobTitle: fc.constant("Director"),
  closingRole: fc.boolean(),
  hiringManager: fc.option(name, { nil: null }),
  process: fc.record({ rounds: interest, decides: fc.option(name, { nil: null }) }),
  round: fc.record({
    id: fc.constant("r-next"),
    number: fc.constant(7),
    kind: fc.constantFrom(...ROUND_KINDS),
    scheduledAt: fc.constant(NOW + DAY),
    timeZone: fc.constantFrom("UTC", "Europe/Lisbon", "America/Argentina/Buenos_Aires"),
    interviewers: fc.uniqueArray(interviewer, { maxLength: 4, selector: (one) => one.id }),
    closingSigns: maybe(CLOSING_SIGNS),
  }),
  held: fc.array(heldRound, { maxLength: 5 }),
  readings: fc.array(fc.record({ value: fc.integer({ min: 1, max: 5 }), at: past, roundId: fc.option(fc.uuid(), { nil: null }) }), {
    maxLength: 4,
  }),
  lostAsUnclear: fc.array(
    fc.record({ roundId: fc.uuid(), clientName: fc.constant("Corvane"), scheduledAt: past, timeZone: fc.constant("UTC") }),
    { maxLength: 2 },
  ),
  heldWithClient: fc.integer({ min: 0, max: 3 }),
  rehearsals: fc.array(
    fc.record({ askKind: fc.constantFrom(...ASK_KINDS), wording: fc.constantFrom("one", "two"), at: past, confidence: interest }),
    { maxLength: 4 },
  ),
  memory: fc.array(
    fc.record({
      contactId,
      contactName: name,
      askKind: fc.constantFrom(...ASK_KINDS),
      response: maybe(RESPONSES),
      count: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 3 },
  ),
  planned: fc.option(fc.record({ ask: fc.constantFrom(...ASK_KINDS), reason: maybe(["They agreed"]), wording: fc.constant(null) }), {
    nil: null,
    freq: 5,
  }),
});

const RUNS = { numRuns: 10_000, seed: 20261122 };
/** A finding is what is wrong with a history's checklist; the shrunk history and its findings stand in the failure. */
const everyHistory = (findings: (given: Facts) => string[]) =>
  fc.assert(
    fc.property(facts, (given) => {
      const found = findings(given);
      if (found.length > 0) throw new Error(found.join("\n"));
    }),
    RUNS,
  );
const unless = (right: boolean, finding: string): string[] => (right ? [] : [finding]);
const sentences = (given: Facts) =>
  checklistOf(given).items.flatMap((item) => [item.title, item.advice, item.wording ?? "-", ...item.because.map((one) => one.text)]);

describe("over 10,000 histories", () => {
  it("has exactly one ask, the planned or the recommended one, with its words", () => {
    everyHistory((given) => {
      const { items, ask, recommendedAsk } = checklistOf(given);
      const asks = items.filter((item) => item.topic.startsWith("ask."));
      const wanted = given.planned?.ask ?? recommendedAsk;
      return [
        ...unless(
          ask === wanted && asks.length === 1 && asks[0]?.topic === `ask.${wanted}`,
          `asks: ${asks.map((item) => item.topic).join()}`,
        ),
        ...unless((asks[0]?.wording?.length ?? 0) > 20, "the ask has no words"),
      ];
    });
  });

  it("never has more than twelve items unless all are critical, and never drops a critical one", () => {
    everyHistory((given) => {
      const { items, ask } = checklistOf(given);
      const terms = termsOf(given);
      const due = TOPICS.filter((topic) => TOPIC_RULES[topic].appears(terms, ask) && TOPIC_RULES[topic].critical(terms, ask));
      const critical = new Set(items.filter((item) => item.priority === "critical").map((item) => item.topic));
      return [
        ...unless(items.length <= 12 || items.every((item) => item.priority === "critical"), `${items.length} items`),
        ...unless(new Set(items.map((item) => item.id)).size === items.length, "an item twice"),
        ...due.filter((topic) => !critical.has(topic)).map((topic) => `dropped ${topic}`),
      ];
    });
  });

  it("drops only what is no more important than what it keeps", () => {
    everyHistory((given) => {
      const { items, ask } = checklistOf(given);
      const terms = termsOf(given);
      const kept = new Set(items.map((item) => item.topic));
      const dropped = TOPICS.filter((topic) => TOPIC_RULES[topic].appears(terms, ask) && !kept.has(topic));
      const droppedHigh = dropped.some((topic) => TOPIC_RULES[topic].usual === "high");
      return [
        ...unless(dropped.length === 0 || items.length >= 12, `dropped at ${items.length}`),
        ...unless(!droppedHigh || items.every((item) => item.priority !== "normal"), "kept a normal item"),
      ];
    });
  });

  it("leaves no hole in any sentence", () => {
    everyHistory((given) => sentences(given).filter((text) => /[{}]|undefined|null|NaN| {2}|\s$|^\s|\n| [,.?!;:]|\.\.|^$/.test(text)));
  });

  it("says for every item why it is there, and on which facts of the trade it rests", () => {
    everyHistory((given) =>
      checklistOf(given)
        .items.filter(
          ({ because, source }) => because.length === 0 || source.length === 0 || !source.every((id) => /^F([1-9]|1\d|2[0-2])$/.test(id)),
        )
        .map((item) => item.topic),
    );
  });

  it("gives the same checklist for the same facts, and leaves the facts as they were", () => {
    everyHistory((given) => {
      const before = JSON.stringify(given);
      const first = JSON.stringify(checklistOf(given));
      return [
        ...unless(first === JSON.stringify(checklistOf(structuredClone(given))), "another checklist"),
        ...unless(JSON.stringify(given) === before, "changed the facts"),
      ];
    });
  });

  it("never promises more than the candidate's own reading allows", () => {
    everyHistory((given) => {
      const value = termsOf(given).interestOrOpen;
      const tooMuch = value === 5 ? /$^/ : value === 4 ? /accept/i : /accept|role I want|want this job|excited/i;
      return checklistOf(given)
        .items.flatMap((item) => item.wording ?? [])
        .filter((said) => tooMuch.test(said));
    });
  });

  it("names nobody but the people of this candidate's own history", () => {
    everyHistory((given) => {
      const watched = {
        ...given,
        memory: given.memory.map((one) => ({ ...one, candidateName: "Quentin Marsh", candidate: { name: "Talia Osei" } })),
      };
      return sentences(watched).filter((text) => /Quentin|Talia/.test(text));
    });
  });
});

it("knows every topic of the table once", () => {
  expect(Object.keys(TOPIC_RULES)).toEqual([...TOPICS]);
  expect(checklistOf(history()).playbookVersion).toBe(1);
});
