"use client";

import { useEffect } from "react";

import { usePageKeys } from "../../_shell/keys";

/** J and K walk over the rows' links in the order of the page; so do the arrows. Enter opens, as links do. */
export function useRowKeys(): void {
  usePageKeys(
    {
      j: { label: "Next row", run: () => step(1) },
      k: { label: "Row before", run: () => step(-1) },
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => rowLinks()[currentRow(rowLinks())]?.click(),
    },
    { group: "Lists" },
  );
  useEffect(() => {
    document.addEventListener("keydown", onArrow);
    return () => document.removeEventListener("keydown", onArrow);
  }, []);
}

/** The desk leaves arrows to a link that has the focus; from a row they go on to the next. */
function onArrow(event: KeyboardEvent): void {
  if ((event.key !== "ArrowDown" && event.key !== "ArrowUp") || !(event.target instanceof HTMLElement)) return;
  if (!event.target.hasAttribute("data-row")) return;
  event.preventDefault();
  step(event.key === "ArrowDown" ? 1 : -1);
}

const rowLinks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("main [data-row]")];

function currentRow(links: HTMLElement[]): number {
  const active = document.activeElement;
  const own = active instanceof HTMLElement ? links.indexOf(active) : -1;
  return own >= 0 ? own : links.findIndex((link) => active !== null && link.closest("tr, li")?.contains(active));
}

function step(by: 1 | -1): void {
  const links = rowLinks();
  const at = currentRow(links);
  const next = at < 0 ? links[by > 0 ? 0 : links.length - 1] : links[Math.min(links.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
