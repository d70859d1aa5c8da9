"use client";

import { useRef } from "react";

/** Ours open from keys and menus, without a trigger radix would know: the focus goes back to where it was. */
export function useReturnFocus() {
  const before = useRef<Element | null>(null);
  return {
    remember(): void {
      before.current = document.activeElement;
    },
    onCloseAutoFocus(event: Event): void {
      event.preventDefault();
      if (document.querySelector('[role="dialog"][data-state="open"]')) return; // another has opened over the page and has it
      const back = before.current?.isConnected && before.current !== document.body ? before.current : document.getElementById("main");
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    },
  };
}
