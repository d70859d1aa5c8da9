"use client";

import { usePageKeys } from "../../_shell/keys";

/** J and K (or the arrows) walk over the rows' links in the order of the page; Enter opens the focused one, as links do. */
export function useRowKeys(): void {
  const down = () => step(1);
  const up = () => step(-1);
  usePageKeys({
    j: { label: "Next row", run: down },
    k: { label: "Row before", run: up },
    ArrowDown: down,
    ArrowUp: up,
    Enter: { label: "Open the row", run: open },
  });
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

function open(): void {
  const links = rowLinks();
  links[currentRow(links)]?.click();
}
