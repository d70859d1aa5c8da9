"use client";

import { TriangleAlert, X } from "lucide-react";
import { useEffect, useRef, useSyncExternalStore } from "react";

import { closeToast, toastStore, UNDO_MS, undoLatest, type Toast } from "./toast-store";

const NONE: readonly Toast[] = [];

/** Placed once, in the root layout. Ctrl/Cmd Z outside a field takes the newest undo. */
export function Toaster() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read, () => NONE);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const undo = event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (undo && !isTyping(event.target) && undoLatest()) event.preventDefault();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <section className="toasts" aria-label="Messages" aria-live="polite" data-toasts>
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastLine({ toast }: { toast: Toast }) {
  const held = useRef(false);
  useEffect(() => {
    if (toast.tone === "error") return;
    let left = UNDO_MS; // counted in steps, so that a pointer resting on it stops the clock
    const clock = setInterval(() => {
      if (!held.current) left -= 250;
      if (left <= 0) closeToast(toast.id);
    }, 250);
    return () => clearInterval(clock);
  }, [toast]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing to press; a pointer or the focus resting here stops the clock
    <div
      className="toast"
      role={toast.tone === "error" ? "alert" : "status"}
      onPointerEnter={() => (held.current = true)}
      onPointerLeave={() => (held.current = false)}
      onFocus={() => (held.current = true)}
      onBlur={() => (held.current = false)}
    >
      {toast.tone === "error" && <TriangleAlert aria-hidden="true" />}
      <p>{toast.message}</p>
      <div className="acts">
        {toast.onUndo && (
          <button type="button" aria-keyshortcuts="Control+Z" onClick={() => takeBack(toast)}>
            Undo <kbd aria-hidden="true">Ctrl Z</kbd>
          </button>
        )}
        <button type="button" aria-label="Close message" onClick={() => closeToast(toast.id)}>
          <X aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}

function takeBack(toast: Toast): void {
  closeToast(toast.id);
  toast.onUndo?.();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio])"))
  );
}
