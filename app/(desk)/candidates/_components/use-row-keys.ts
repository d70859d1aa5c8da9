"use client";

import { type KeyboardEvent, type RefObject } from "react";

import { usePageKeys } from "../../_shell/keys";
import type { Selection } from "./use-selection";

/** J, K and the arrows move the focus from name to name; X ticks the row it is in, Shift X everything up to it. */
export function useRowKeys(body: RefObject<HTMLElement | null>, selection: Selection): (event: KeyboardEvent) => void {
  const links = () => [...(body.current?.querySelectorAll<HTMLElement>("a[data-row]") ?? [])];
  const here = (all: HTMLElement[]) => all.findIndex((link) => link.closest("tr")?.contains(document.activeElement));
  function move(by: number) {
    const all = links();
    const at = here(all);
    all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
  }
  function pick(act: (id: string) => void) {
    const all = links();
    const id = all[here(all)]?.dataset["row"];
    if (id) act(id);
  }
  usePageKeys(
    {
      j: { label: "Next row", run: () => move(1) },
      k: { label: "Row before", run: () => move(-1) },
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      x: { label: "Tick the row", run: () => pick(selection.toggle) },
      "Shift+x": { label: "Tick up to the row", run: () => pick(selection.extendTo) },
    },
    { group: "Lists" },
  );
  // The desk leaves arrows to a link that has the focus; inside the list they go on moving.
  return (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    move(event.key === "ArrowDown" ? 1 : -1);
  };
}
