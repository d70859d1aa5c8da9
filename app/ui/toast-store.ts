export interface Toast {
  id: number;
  message: string;
  tone: "undo" | "plain" | "error";
  onUndo?: (() => void) | undefined;
}

export const UNDO_MS = 10_000;

let toasts: readonly Toast[] = [];
let count = 0;
const listeners = new Set<() => void>();

function replace(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** The newest three; an older one has had its time. */
export function showToast(toast: Omit<Toast, "id">): number {
  const id = ++count;
  replace([...toasts.slice(-2), { ...toast, id }]);
  return id;
}

export function closeToast(id: number): void {
  if (toasts.some((toast) => toast.id === id)) replace(toasts.filter((toast) => toast.id !== id));
}

/** Takes back what the newest undo toast speaks of. False when there is none. */
export function undoLatest(): boolean {
  const latest = toasts.findLast((toast) => toast.onUndo);
  if (!latest) return false;
  closeToast(latest.id);
  latest.onUndo?.();
  return true;
}

export const toastStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): readonly Toast[] => toasts,
};
