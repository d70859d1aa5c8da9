import { afterEach, expect, test } from "vitest";

import { errorToast } from "#/app/ui/error-toast.ts";
import { closeToast, toastStore, undoLatest } from "#/app/ui/toast-store.ts";
import { undoToast } from "#/app/ui/undo-toast.ts";

afterEach(() => {
  for (const toast of toastStore.read()) closeToast(toast.id);
});

test("undo takes back the newest change, once, then the one before it", () => {
  const takenBack: string[] = [];
  undoToast("First", () => takenBack.push("first"));
  undoToast("Second", () => takenBack.push("second"));
  errorToast({ message: "nothing saved" });
  expect(undoLatest()).toBe(true);
  expect(undoLatest()).toBe(true);
  expect(undoLatest()).toBe(false);
  expect(takenBack).toEqual(["second", "first"]);
  expect(toastStore.read().map(({ message }) => message)).toEqual(["Nothing saved"]);
});

test("three messages stand at most, the newest of them", () => {
  for (const message of ["One", "Two", "Three", "Four"]) undoToast(message, () => {});
  expect(toastStore.read().map(({ message }) => message)).toEqual(["Two", "Three", "Four"]);
});
