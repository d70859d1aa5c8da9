import { describe, expect, it } from "vitest";

import { checklistOf, topFive } from "#/server/coaching/checklist.ts";
import { LAST_LINE } from "#/server/coaching/playbook/topic-texts.ts";
import { readinessOf } from "#/server/coaching/readiness.ts";

import { dario, DAY, held, history, HOUR, ines, NOW, petra } from "./history.ts";

/** Everything went wrong: the checklist is as long as it gets. */
const crowded = () =>
  history({
    interest: 4,
    heldWithClient: 0,
    process: { rounds: null, decides: null },
    round: { kind: "hiring_manager", interviewers: [petra, ines], closingSigns: null },
    held: [
      held({ id: "r-0", scheduledAt: NOW - 20 * DAY, asked: "no", askKind: null, reasonNotAsked: "fear_of_rejection" }),
      held({
        number: 2,
        asked: "no",
        askKind: null,
        response: "no_authority",
        reasonNotAsked: "felt_pushy",
        perceivedInterest: 3,
        expectedBy: null,
        thankYou: "not_sent",
      }),
    ],
  });
const topics = (facts: Parameters<typeof checklistOf>[0]) => checklistOf(facts).items.map((item) => item.topic);
const wordingOf = (facts: Parameters<typeof checklistOf>[0]) =>
  checklistOf(facts).items.find((item) => item.topic.startsWith("ask."))?.wording ?? "";
const adviceOf = (facts: Parameters<typeof checklistOf>[0]) =>
  checklistOf(facts).items.find((item) => item.topic.startsWith("ask."))?.advice ?? "";

describe("order and length", () => {
  it("goes by phase, then by priority, then by the table's row", () => {
    const items = checklistOf(crowded()).items;
    const key = (item: (typeof items)[number]) =>
      ["before", "in_room", "close", "after"].indexOf(item.phase) * 10 + ["critical", "high", "normal"].indexOf(item.priority);
    expect(items.map(key)).toEqual(items.map(key).sort((a, b) => a - b));
    expect(topics(history()).filter((topic) => /silence|ask\./.test(topic))).toEqual(["ask.next_step", "silence.after_ask"]);
  });

  it("drops the lowest priority above twelve, and within it the later row of the table", () => {
    const kept = topics(crowded());
    expect(kept).toHaveLength(12);
    // Sixteen apply but for normal ones; of the high ones the last rows, thanks being critical, go first.
    expect(kept).not.toContain("signs.read_room");
    expect(kept).not.toContain("research.company");
    expect(kept).not.toContain("debrief.call");
    expect(kept).toContain("silence.after_ask");
    expect(kept).toContain("thanks.same_day");
  });

  it("opens the five most important besides the ask: critical first, then by the table's row", () => {
    expect(topFive(checklistOf(crowded()).items).map((item) => item.topic)).toEqual([
      "dates.when_hear",
      "mindset.pushy",
      "practice.role_play",
      "thanks.same_day",
      "silence.after_ask",
    ]);
  });
});

describe("wordings say no more than the candidate's own reading allows", () => {
  const final = (interest: number | null, more = {}) => history({ interest, round: { kind: "final", interviewers: [dario] }, ...more });
  it("promises to accept only at 5, and names the role as wanted only from 4", () => {
    expect(wordingOf(final(5))).toMatch(/accept/);
    expect(wordingOf(final(4))).toMatch(/This is the role I want, and I hope that you will offer it to me/);
    expect(wordingOf(final(4))).not.toMatch(/accept/);
    expect(wordingOf(final(3))).not.toMatch(/role I want|accept/);
    expect(wordingOf(final(2))).not.toBe(wordingOf(final(3)));
  });
  it("is conditional at 3 and when interest is unknown", () => {
    const mutual = (interest: number | null) => wordingOf(history({ interest, round: { kind: "hiring_manager", interviewers: [dario] } }));
    expect(mutual(3)).toMatch(/If we both see the fit/);
    expect(mutual(null)).toBe(mutual(3));
  });
  it("is softer for a soft-close client, and says why", () => {
    const soft = final(4, { softClose: true });
    expect(wordingOf(soft)).not.toBe(wordingOf(final(4)));
    expect(
      checklistOf(soft)
        .items.find((item) => item.topic === "ask.offer_summary")
        ?.because.map((one) => one.text),
    ).toContain("Brackwater likes a gentle close, so the words are soft");
  });
  it("fills in names, and has a sentence without them", () => {
    const boss = (more = {}) => wordingOf(history({ round: { kind: "managers_boss", interviewers: [petra] }, ...more }));
    expect(boss()).toMatch(/^Petra, thank you\. .*May I have your recommendation to Dario Venn\?$/);
    expect(boss({ hiringManager: null })).toMatch(/recommendation to the hiring manager\?$/);
    expect(wordingOf(history({ round: { interviewers: [] } }))).toMatch(/^Thank you\./);
  });
  it("never asks the hiring manager for a recommendation to themself", () => {
    const facts = history({ hiringManager: "Petra Vogel", round: { kind: "final", interviewers: [petra] } });
    expect(wordingOf(facts)).toMatch(/recommendation to those who decide\?$/);
  });
  it.each(["no_opening", "forgot"] as const)("keeps the last five minutes after “%s”", (reasonNotAsked) => {
    expect(adviceOf(history({ held: [held({ asked: "no", askKind: null, reasonNotAsked })] }))).toMatch(/last five minutes/);
    expect(adviceOf(history())).not.toMatch(/last five minutes/);
  });
  it("ends on the trade's oldest line", () => expect(LAST_LINE).toBe("Call me straight after, and don’t forget to ask."));
});

describe("a planned ask", () => {
  const planned = { ask: "offer_direct", reason: "Dario said he decides alone", wording: null } as const;
  it("takes the ask's place, keeps the playbook's beside it, and its reason is told", () => {
    const checklist = checklistOf(history({ round: { kind: "final", interviewers: [dario] }, planned }));
    expect(checklist).toMatchObject({ recommendedAsk: "offer_summary", ask: "offer_direct" });
    expect(checklist.items.filter((item) => item.topic.startsWith("ask.")).map((item) => item.because[0].text)).toEqual([
      "it was agreed on instead of the offer, in a summary: Dario said he decides alone",
    ]);
  });
  it("draws a warning when it is an offer ask in a first interview", () => {
    const item = checklistOf(history({ round: { kind: "first", interviewers: [dario] }, planned })).items.find(
      (one) => one.topic === "ask.offer_direct",
    );
    expect(item?.because.some((one) => one.text.includes("comes early"))).toBe(true);
  });
});

describe("readiness", () => {
  const rehearsal = (wording: string) => ({ askKind: "next_step" as const, wording, at: NOW - HOUR, confidence: null });
  it("counts critical and high items before, in the room and at the close, never those after", () => {
    const checklist = checklistOf(history());
    const counted = checklist.items.filter((item) => item.priority !== "normal" && item.phase !== "after");
    expect(readinessOf(checklist, new Set(), [])).toEqual({ done: 0, total: counted.length });
    expect(readinessOf(checklist, new Set(["silence.after_ask", "thanks.same_day", "unheard.of"]), []).done).toBe(1);
  });
  it("is never made less by a rehearsal: practice goes on counting when the item is off the list", () => {
    const rehearsed = (...wordings: string[]) => {
      const rehearsals = wordings.map(rehearsal);
      return readinessOf(checklistOf(history({ rehearsals })), new Set(["silence.after_ask"]), rehearsals);
    };
    const { total } = rehearsed();
    expect(rehearsed()).toEqual({ done: 1, total });
    expect(rehearsed("one")).toEqual({ done: 2, total: total + 1 });
    expect(rehearsed("one", "one")).toEqual({ done: 2, total: total + 1 });
    expect(rehearsed("one", "two")).toEqual({ done: 3, total: total + 1 });
  });
  it("counts practice by the log of this ask, and by nothing else", () => {
    const checklist = checklistOf(history({ rehearsals: [rehearsal("one")] }));
    expect(readinessOf(checklist, new Set(["practice.role_play"]), []).done).toBe(0);
    expect(readinessOf(checklist, new Set(), [rehearsal("one")]).done).toBe(1);
    expect(readinessOf(checklist, new Set(), [{ askKind: "referral", wording: "one" }]).done).toBe(0);
  });
});
