import { describe, expect, it } from "vitest";

import { checklistOf } from "#/server/coaching/checklist.ts";
import type { Facts } from "#/server/coaching/facts.ts";

import { dario, DAY, held, history, HOUR, ines, NOW, petra, rolf } from "./history.ts";

type More = NonNullable<Parameters<typeof history>[0]>;
const item = (facts: Facts, topic: string) => checklistOf(facts).items.find((one) => one.topic === topic);
const priority = (more: More, topic: string) => item(history(more), topic)?.priority ?? "absent";
const last = (more: Parameters<typeof held>[0]) => ({ held: [held(more)] });
const earlier = (more: Parameters<typeof held>[0]) => ({
  held: [held({ id: "r-0", scheduledAt: NOW - 20 * DAY, ...more }), held({ number: 2 })],
});
const mutual: More = { round: { kind: "hiring_manager", interviewers: [dario] } };
const final: More = { round: { kind: "final", interviewers: [dario] } };
const rehearsal = (askKind: "next_step" | "offer_mutual", wording = "so") => ({ askKind, wording, at: NOW - HOUR, confidence: 3 });

describe("items at the close", () => {
  it("the ask is there once, high, and critical in a closing role, a final, or after a round without one", () => {
    expect(priority({}, "ask.next_step")).toBe("high");
    expect(priority({ closingRole: true }, "ask.next_step")).toBe("critical");
    expect(priority(final, "ask.offer_summary")).toBe("critical");
    expect(priority(last({ asked: "no", askKind: null }), "ask.next_step")).toBe("critical");
    expect(priority(last({ asked: "no", askKind: "interest_statement" }), "ask.next_step")).toBe("critical");
    expect(priority(last({ asked: "unknown", askKind: null }), "ask.next_step")).toBe("high");
    expect(priority(earlier({ asked: "no", askKind: null }), "ask.next_step")).toBe("high");
  });

  it("silence follows every ask but a referral", () => {
    expect(priority({}, "silence.after_ask")).toBe("high");
    expect(priority({ interest: 1 }, "silence.after_ask")).toBe("absent");
  });

  it("interest is made explicit where the client sees 3 or less of a 4, or a round was lost to doubt", () => {
    expect(priority(last({ perceivedInterest: 3 }), "interest.make_explicit")).toBe("high");
    expect(priority(last({ perceivedInterest: 2 }), "interest.make_explicit")).toBe("critical");
    expect(priority(last({ perceivedInterest: 4 }), "interest.make_explicit")).toBe("absent");
    expect(priority({ interest: 3, ...last({ perceivedInterest: 2 }) }, "interest.make_explicit")).toBe("absent");
    expect(priority(last({ perceivedInterest: null }), "interest.make_explicit")).toBe("absent");
    const lostAsUnclear = [{ roundId: "r-9", clientName: "Corvane", scheduledAt: NOW - 60 * DAY, timeZone: "UTC" }];
    expect(priority({ lostAsUnclear }, "interest.make_explicit")).toBe("high");
    expect(priority({ lostAsUnclear, interest: 3, ...last({ perceivedInterest: 1 }) }, "interest.make_explicit")).toBe("critical");
    expect(item(history({ lostAsUnclear }), "interest.make_explicit")?.because).toContainEqual({
      text: "Corvane was lost because interest was unclear",
      roundId: "r-9",
    });
  });

  it("a plan for “not mine to decide” follows such an answer, or a room without authority", () => {
    expect(priority({ round: { interviewers: [dario] }, ...last({ response: "no_authority" }) }, "authority.no_authority_plan")).toBe(
      "high",
    );
    expect(priority({ round: { interviewers: [petra, rolf] } }, "authority.no_authority_plan")).toBe("high");
    expect(priority({ round: { interviewers: [petra, ines] } }, "authority.no_authority_plan")).toBe("absent");
    expect(priority({ round: { interviewers: [] } }, "authority.no_authority_plan")).toBe("absent");
    expect(priority({ round: { interviewers: [dario] }, ...earlier({ response: "no_authority" }) }, "authority.no_authority_plan")).toBe(
      "absent",
    );
  });

  it("an offer on the spot is prepared for when an offer is asked for", () => {
    expect(priority(mutual, "offer.on_the_spot")).toBe("high");
    expect(priority(final, "offer.on_the_spot")).toBe("high");
    expect(priority({}, "offer.on_the_spot")).toBe("absent");
  });
});

describe("items in the room", () => {
  it("who decides is found out while an authority is unknown, and is critical when the recommendation has no addressee", () => {
    expect(priority({}, "process.who_decides")).toBe("absent");
    expect(priority({ round: { interviewers: [petra, ines] } }, "process.who_decides")).toBe("high");
    expect(priority({ round: { interviewers: [] } }, "process.who_decides")).toBe("high");
    expect(priority({ hiringManager: null }, "process.who_decides")).toBe("absent");
    expect(priority({ hiringManager: null, round: { kind: "managers_boss" } }, "process.who_decides")).toBe("critical");
    expect(priority({ round: { kind: "managers_boss" } }, "process.who_decides")).toBe("absent");
  });

  it("others to meet are asked for before the final while the process is not fully known", () => {
    expect(priority({}, "process.others_to_meet")).toBe("absent");
    expect(priority({ process: { rounds: null, decides: "Dario" } }, "process.others_to_meet")).toBe("normal");
    expect(priority({ process: { rounds: 3, decides: null } }, "process.others_to_meet")).toBe("normal");
    expect(priority({ ...final, process: { rounds: null, decides: null } }, "process.others_to_meet")).toBe("absent");
  });

  it("the date is asked for but with a referral, and is critical after a round without one", () => {
    expect(priority({}, "dates.when_hear")).toBe("high");
    expect(priority({ held: [] }, "dates.when_hear")).toBe("high");
    expect(priority(last({ expectedBy: null }), "dates.when_hear")).toBe("critical");
    expect(priority(earlier({ expectedBy: null }), "dates.when_hear")).toBe("high");
    expect(priority({ interest: 1 }, "dates.when_hear")).toBe("absent");
    expect(item(history(last({ expectedBy: null })), "dates.when_hear")?.because).toEqual([
      { text: "round 1 ended without a date", roundId: "r-1" },
    ]);
  });

  it.each(["dates.latest", "dates.permission"])("%s follows a last round that gave no date", (topic) => {
    expect(priority(last({ expectedBy: null }), topic)).toBe("high");
    expect(priority({}, topic)).toBe("absent");
    expect(priority({ held: [] }, topic)).toBe("absent");
    expect(priority(earlier({ expectedBy: null }), topic)).toBe("absent");
  });

  it("the room is read unless the signs are strong: its own, else the last round's", () => {
    expect(priority({}, "signs.read_room")).toBe("absent");
    for (const closingSigns of ["some", "none", "unknown", null] as const)
      expect(priority({ round: { closingSigns } }, "signs.read_room")).toBe("normal");
    expect(priority({ round: { closingSigns: null }, ...last({ closingSigns: "strong" }) }, "signs.read_room")).toBe("absent");
    expect(priority({ round: { closingSigns: "some" }, ...last({ closingSigns: "strong" }) }, "signs.read_room")).toBe("normal");
  });
});

describe("items before", () => {
  it.each([
    ["mindset.rejection", "fear_of_rejection"],
    ["mindset.pushy", "felt_pushy"],
    ["mindset.mislead", "fear_of_misleading"],
  ] as const)("%s follows %s in any earlier round, and is critical right after it", (topic, reasonNotAsked) => {
    const heldBack = { asked: "no", askKind: null, reasonNotAsked } as const;
    expect(priority(last(heldBack), topic)).toBe("critical");
    expect(priority(earlier(heldBack), topic)).toBe("high");
    expect(priority(last({ ...heldBack, reasonNotAsked: "other" }), topic)).toBe("absent");
    expect(item(history(earlier(heldBack)), topic)?.because[0].roundId).toBe("r-0");
  });

  it("doubts are settled at interest 2 or 3 or after “unsure of fit”, and are critical at 2", () => {
    expect(priority({ interest: 2 }, "fit.settle_doubts")).toBe("critical");
    expect(priority({ interest: 3 }, "fit.settle_doubts")).toBe("high");
    expect(priority({ interest: 4 }, "fit.settle_doubts")).toBe("absent");
    expect(priority({ interest: null }, "fit.settle_doubts")).toBe("absent");
    expect(priority({ interest: 5, ...last({ asked: "no", reasonNotAsked: "unsure_of_fit" }) }, "fit.settle_doubts")).toBe("high");
  });

  it("interest is found out when there is no reading, or the latest is over 14 days old or older than the last round", () => {
    const read = (at: number) => ({ readings: [{ value: 4, at, roundId: null }] });
    expect(priority({ interest: null }, "interest.find_out")).toBe("critical");
    expect(priority(read(NOW - DAY), "interest.find_out")).toBe("absent");
    expect(priority(read(NOW - 11 * DAY), "interest.find_out")).toBe("high"); // before the round of ten days ago
    expect(priority(read(NOW - 10 * DAY), "interest.find_out")).toBe("absent"); // the debrief's own reading
    expect(priority({ ...read(NOW - 15 * DAY), ...last({ scheduledAt: NOW - 16 * DAY }) }, "interest.find_out")).toBe("high");
    expect(priority({ ...read(NOW - 14 * DAY), held: [] }, "interest.find_out")).toBe("absent");
  });

  it("a role play is due until this ask was rehearsed twice, and is critical with none after a round without an ask", () => {
    expect(priority({}, "practice.role_play")).toBe("high");
    expect(priority({ rehearsals: [rehearsal("next_step")] }, "practice.role_play")).toBe("high");
    expect(priority({ rehearsals: [rehearsal("next_step"), rehearsal("next_step")] }, "practice.role_play")).toBe("absent");
    expect(priority({ rehearsals: [rehearsal("offer_mutual"), rehearsal("offer_mutual")] }, "practice.role_play")).toBe("high");
    const notAsked = last({ asked: "no", askKind: null });
    expect(priority(notAsked, "practice.role_play")).toBe("critical");
    expect(priority({ ...notAsked, rehearsals: [rehearsal("next_step")] }, "practice.role_play")).toBe("high");
  });

  it("a second wording is due while only one was rehearsed", () => {
    expect(priority({}, "practice.variants")).toBe("absent");
    expect(
      priority({ rehearsals: [rehearsal("next_step", "May I go on?"), rehearsal("next_step", " may I  go on?")] }, "practice.variants"),
    ).toBe("high");
    expect(priority({ rehearsals: [rehearsal("next_step", "one"), rehearsal("next_step", "two")] }, "practice.variants")).toBe("absent");
  });

  it("fresh words are due for the same ask to the same person, and are critical between two offer asks", () => {
    const toPetra = { interviewerIds: ["c-petra"] };
    expect(priority(last(toPetra), "wording.fresh")).toBe("normal");
    expect(priority(last({}), "wording.fresh")).toBe("absent");
    expect(priority(last({ ...toPetra, asked: "no" }), "wording.fresh")).toBe("absent");
    expect(priority(last({ ...toPetra, askKind: "recommendation" }), "wording.fresh")).toBe("absent");
    expect(priority({ ...final, ...last({ interviewerIds: ["c-dario"], askKind: "offer_mutual" }) }, "wording.fresh")).toBe("critical");
    expect(priority({ ...final, ...last({ interviewerIds: ["c-petra"], askKind: "offer_mutual" }) }, "wording.fresh")).toBe("absent");
  });

  it("interviewer memory says how many, which ask and how answered", () => {
    const memory = [{ contactId: "c-petra", contactName: "Petra Vogel", askKind: "next_step", response: "positive", count: 3 } as const];
    expect(priority({ memory }, "interviewer.memory")).toBe("normal");
    expect(item(history({ memory }), "interviewer.memory")?.because[0].text).toBe(
      "3 earlier candidates of ours asked Petra for the next step: positive",
    );
    expect(priority({ memory: [] }, "interviewer.memory")).toBe("absent");
  });

  it("the company is read up on, and questions prepared, first with a client; questions for the manager's boss too", () => {
    expect(priority({ heldWithClient: 0 }, "research.company")).toBe("normal");
    expect(priority({ heldWithClient: 1 }, "research.company")).toBe("absent");
    expect(priority({ heldWithClient: 0 }, "questions.prepare")).toBe("normal");
    expect(priority({ heldWithClient: 1 }, "questions.prepare")).toBe("absent");
    expect(priority({ round: { kind: "managers_boss" } }, "questions.prepare")).toBe("normal");
  });
});

describe("items after", () => {
  it("the thank-you is always there, critical when the last was late or missing", () => {
    expect(priority({}, "thanks.same_day")).toBe("high");
    expect(priority({ held: [] }, "thanks.same_day")).toBe("high");
    expect(priority(last({ thankYou: "sent", thankedSameDay: false }), "thanks.same_day")).toBe("critical");
    expect(priority(last({ thankYou: "not_sent", thankedSameDay: null }), "thanks.same_day")).toBe("critical");
    expect(priority(last({ thankYou: "unknown", thankedSameDay: null }), "thanks.same_day")).toBe("high");
  });

  it("the debrief call is always there, critical when the last debrief came over 24 hours after", () => {
    const at = NOW - 10 * DAY;
    expect(priority({}, "debrief.call")).toBe("high");
    expect(priority(last({ debriefedAt: at + DAY }), "debrief.call")).toBe("high");
    expect(priority(last({ debriefedAt: at + DAY + 1 }), "debrief.call")).toBe("critical");
  });

  it("nothing for after a rejection stands on an upcoming round", () => {
    const lost = last({ outcomeReason: "interest_unclear" });
    expect(priority(lost, "feedback.after_no")).toBe("absent");
    expect(priority(lost, "keep_warm.revisit")).toBe("absent");
  });
});
