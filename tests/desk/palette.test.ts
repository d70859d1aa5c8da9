import { expect, test } from "vitest";

import { groupsOf, type PaletteRow } from "#/app/(desk)/_shell/palette/rows.ts";

const row = (id: string, label: string, more: Partial<PaletteRow> = {}): PaletteRow => ({ id, label, ...more });
const parts = {
  actions: [row("log", "Log a round", { keys: "L" }), row("dark", "Theme: dark"), row("out", "Sign out", { words: "leave" })],
  guesses: [row("log for", "Log a round for Noor Castellane")],
  places: [row("/today", "Today", { words: "go to" })],
  recent: [row("candidate 9", "Bea Fontaine")],
  people: [row("candidate 1", "Noor Castellane")],
  companies: [row("client 2", "Noordhaven Foods")],
};
const shown = (query: string) => groupsOf({ ...parts, query }).map(({ head, rows }) => [head, rows.map(({ label }) => label)]);

test("before anything is typed: the three keys, what was opened lately, the places", () => {
  expect(shown("")).toEqual([
    ["Do", ["Log a round"]],
    ["Recent", ["Bea Fontaine"]],
    ["Go to", ["Today"]],
  ]);
});

test("a name puts what to do with the first person on top", () => {
  expect(shown("noor")).toEqual([
    ["Do", ["Log a round for Noor Castellane"]],
    ["People", ["Noor Castellane"]],
    ["Clients and jobs", ["Noordhaven Foods"]],
  ]);
});

test("after > only actions and places, matched by the beginnings of words", () => {
  expect(shown("> da")).toEqual([["Do", ["Theme: dark"]]]);
  expect(shown(">leave")).toEqual([["Do", ["Sign out"]]]);
  expect(shown(">")[0]?.[1]).toContain("Today");
  expect(shown("> ark")).toEqual([]);
});
