import { expect, test } from "vitest";

import { type LeadFacts, leadSentence } from "#/server/today/lead.ts";

const facts = (more: Partial<LeadFacts> = {}): LeadFacts => ({
  interviews: 0,
  notAsked: [],
  unbooked: [],
  debriefs: 0,
  waiting: 0,
  firstRun: false,
  ...more,
});
const names = (count: number) => Array.from({ length: count }, (_, n) => `Person ${n}`);

test.each<[Partial<LeadFacts>, string]>([
  [{ firstRun: true }, "Nothing to prepare yet. Start with one interview, or bring your logbook."],
  [{}, "No interviews in the next 48 hours, and nothing is waiting."],
  [{ debriefs: 1 }, "No interviews in the next 48 hours. One debrief is waiting."],
  [{ debriefs: 3, waiting: 12 }, "No interviews in the next 48 hours. Three debriefs are waiting, and 12 answers are due from clients."],
  [
    { interviews: 7, notAsked: names(3), unbooked: names(2) },
    "Seven interviews in 48 hours. Three candidates did not ask last time, and two prep calls are not booked.",
  ],
  [{ interviews: 1, notAsked: ["Emeka Thorsby"] }, "One interview in 48 hours. Emeka Thorsby did not ask last time."],
  [{ interviews: 2, unbooked: ["Priya Northcott"] }, "Two interviews in 48 hours. The prep call with Priya Northcott is not booked."],
  [
    { interviews: 10, notAsked: ["Emeka Thorsby"], unbooked: names(11) },
    "Ten interviews in 48 hours. Emeka Thorsby did not ask last time, and 11 prep calls are not booked.",
  ],
  [{ interviews: 1_204 }, "1,204 interviews in 48 hours, every prep call booked or held."],
  [{ interviews: 4, debriefs: 2 }, "Four interviews in 48 hours. Two debriefs are waiting."],
])("says %j as a sentence", (more, sentence) => {
  expect(leadSentence(facts(more))).toBe(sentence);
});

test("a very long name gives way to a count, so the sentence stays on two lines", () => {
  const long = "N".repeat(200);
  const sentence = leadSentence(facts({ interviews: 1, notAsked: [long], unbooked: [long] }));
  expect(sentence).toBe("One interview in 48 hours. One candidate did not ask last time, and one prep call is not booked.");
});
