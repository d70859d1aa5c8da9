import { afterEach, describe, expect, test } from "vitest";

import { capsOf, isSingle, nameOfKey, spell } from "#/app/(desk)/_shell/key-names.ts";
import { activeKeys, register } from "#/app/(desk)/_shell/key-registry.ts";

const pressed = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const entry = (keys: string, label: string, inDialog = false) => ({ keys, label, group: "This page", inDialog, run: () => {} });
const labels = (now: Parameters<typeof activeKeys>[0]) => activeKeys(now).map(({ label }) => label);

describe("a pressed key has one name", () => {
  test("Cmd counts as Ctrl, and caps lock does not matter", () => {
    expect(nameOfKey({ ...pressed, key: "K", metaKey: true })).toBe("Ctrl+k");
    expect(nameOfKey({ ...pressed, key: "L" })).toBe("l");
  });

  test("Shift is named with letters and named keys, not with characters that need it", () => {
    expect(nameOfKey({ ...pressed, key: "X", shiftKey: true })).toBe("Shift+x");
    expect(nameOfKey({ ...pressed, key: "Enter", shiftKey: true })).toBe("Shift+Enter");
    expect(nameOfKey({ ...pressed, key: "?", shiftKey: true })).toBe("?");
  });

  test("Alt combinations and bare modifiers are left to the browser", () => {
    expect(nameOfKey({ ...pressed, key: "d", altKey: true })).toBeNull();
    expect(nameOfKey({ ...pressed, key: "Shift", shiftKey: true })).toBeNull();
  });

  test("a registration may be spelled as it is shown", () => {
    expect(spell("G T")).toBe("g t");
    expect(spell("Cmd+K")).toBe("Ctrl+k");
    expect(capsOf("g t")).toEqual(["G", "T"]);
    expect(capsOf("Ctrl+Enter")).toEqual(["Ctrl ↵"]);
  });
});

describe("which keys act", () => {
  const undo: (() => void)[] = [];
  const put = (...entries: Parameters<typeof register>[0]) => undo.push(register(entries));
  afterEach(() => {
    for (const takeUp of undo.splice(0)) takeUp();
  });

  test("a page takes a letter over from the desk, and gives it back", () => {
    put(entry("l", "Log a round"));
    const takeUp = register([entry("L", "List view")]);
    expect(labels({ inDialog: false, singleKeys: true })).toEqual(["List view"]);
    takeUp();
    expect(labels({ inDialog: false, singleKeys: true })).toEqual(["Log a round"]);
  });

  test("behind an open drawer the page's keys rest and the drawer's act", () => {
    put(entry("j", "Next row"));
    put(entry("y", "Asked", true));
    expect(labels({ inDialog: true, singleKeys: true })).toEqual(["Asked"]);
    expect(labels({ inDialog: false, singleKeys: true })).toEqual(["Next row"]);
  });

  test("the switch in settings turns off single characters and sequences of them, and nothing else", () => {
    put(entry("j", "Next row"), entry("g t", "Go to Today"), entry("Shift+x", "Range"), entry("Ctrl+k", "Search"), entry("Enter", "Open"));
    expect(labels({ inDialog: false, singleKeys: false })).toEqual(["Search", "Open"]);
    expect(isSingle("?")).toBe(true);
  });
});
