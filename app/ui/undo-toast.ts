import { showToast } from "./toast-store";

/** Says what was done and offers to take it back, for 10 s, by press or by Ctrl/Cmd Z. */
export function undoToast(message: string, onUndo: () => void): void {
  showToast({ message, tone: "undo", onUndo });
}

/** Says that something went through, where the page itself does not show it. */
export function plainToast(message: string): void {
  showToast({ message, tone: "plain" });
}
