import { describe, expect, it } from "vitest";

import { chooseAsk } from "#/server/coaching/choose.ts";
import type { Facts } from "#/server/coaching/facts.ts";

import { dario, DAY, held, history, ines, NOW, petra, rolf } from "./history.ts";

const final = (more: Parameters<typeof history>[0] = {}) =>
  history({ ...more, round: { kind: "final", interviewers: [dario], ...more.round } });
const hiringManager = (more: Parameters<typeof history>[0] = {}) =>
  history({ ...more, round: { kind: "hiring_manager", interviewers: [dario], closingSigns: null, ...more.round } });
const ask = (facts: Facts) => chooseAsk(facts).ask;

describe("the ask is chosen by the first rule that matches (domain 3)", () => {
  it("1: at interest 1 it is a referral, whatever the round", () => {
    for (const kind of ["first", "hiring_manager", "panel", "managers_boss", "final", "other"] as const) {
      expect(ask(history({ interest: 1, round: { kind, interviewers: [dario] } }))).toBe("referral");
    }
    expect(ask(final({ interest: 2 }))).not.toBe("referral");
    expect(chooseAsk(final({ interest: 1 })).reason).toBe("interest 1, not a fit");
  });

  it("1: only the latest reading by observation counts", () => {
    const readings = [
      { value: 4, at: NOW - DAY, roundId: null },
      { value: 1, at: NOW - 5 * DAY, roundId: null },
    ];
    expect(ask(final({ readings }))).toBe("offer_summary");
    expect(ask(final({ readings: readings.map((one) => ({ ...one, at: 2 * NOW - one.at })) }))).toBe("referral");
  });

  it("2: the manager's boss is asked for a recommendation, even one who can offer", () => {
    expect(ask(history({ round: { kind: "managers_boss", interviewers: [dario] } }))).toBe("recommendation");
    expect(ask(history({ held: [], round: { kind: "managers_boss" } }))).toBe("recommendation");
  });

  it("3: a final with somebody who can offer, or whose authority is unknown, takes the summary close", () => {
    expect(chooseAsk(final())).toMatchObject({ ask: "offer_summary", askOf: "Dario Venn", reason: "final, Dario can offer" });
    expect(chooseAsk(final({ round: { interviewers: [petra, ines] } }))).toMatchObject({
      ask: "offer_summary",
      reason: "final, authority not known",
    });
    expect(ask(final({ round: { interviewers: [] } }))).toBe("offer_summary");
    expect(ask(final({ held: [] }))).toBe("offer_summary");
  });

  it("3: after a summary close in this submission the final is asked directly", () => {
    const round = held({ askKind: "offer_summary" });
    expect(ask(final({ held: [round] }))).toBe("offer_direct");
    expect(ask(final({ held: [{ ...round, asked: "no" }] }))).toBe("offer_summary");
    expect(ask(final({ held: [held({ askKind: "offer_mutual" })] }))).toBe("offer_summary");
  });

  it("3: in a closing role the final is asked directly at interest 5 and only there", () => {
    expect(ask(final({ closingRole: true, interest: 5 }))).toBe("offer_direct");
    expect(ask(final({ closingRole: true, interest: 4 }))).toBe("offer_summary");
    expect(ask(final({ closingRole: false, interest: 5 }))).toBe("offer_summary");
  });

  it("4: a final in which all are known and nobody can offer takes a recommendation", () => {
    expect(ask(final({ round: { interviewers: [petra, rolf] } }))).toBe("recommendation");
    expect(ask(final({ round: { interviewers: [petra] }, held: [held({ askKind: "offer_summary" })] }))).toBe("recommendation");
  });

  it("5: a first interview, or any round before one was held, asks for the next step", () => {
    expect(chooseAsk(history({ interest: 5, round: { kind: "first", interviewers: [dario] } }))).toMatchObject({
      ask: "next_step",
      reason: "first interview",
    });
    expect(ask(hiringManager({ interest: 5, held: [] }))).toBe("next_step");
  });

  it("6: a hiring manager is asked for the offer, if mutual, from interest 3 on or at strong signs", () => {
    for (const interest of [3, 4, 5]) expect(ask(hiringManager({ interest }))).toBe("offer_mutual");
    expect(ask(hiringManager({ interest: null }))).toBe("offer_mutual"); // unknown counts as 3
    expect(ask(hiringManager({ interest: 2 }))).toBe("next_step");
    expect(ask(hiringManager({ interest: 2, round: { closingSigns: "strong" } }))).toBe("offer_mutual");
    expect(ask(hiringManager({ interest: 2, held: [held({ closingSigns: "strong" })] }))).toBe("offer_mutual");
    expect(ask(hiringManager({ interest: 2, held: [held({ closingSigns: "strong" })], round: { closingSigns: "none" } }))).toBe(
      "next_step",
    );
  });

  it("7: anything else asks for the next step", () => {
    for (const kind of ["panel", "other"] as const)
      expect(ask(history({ interest: 5, round: { kind, interviewers: [dario] } }))).toBe("next_step");
  });
});
