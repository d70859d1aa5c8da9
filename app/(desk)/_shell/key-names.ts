/** How keys are written down: "j", "?", "Shift+X", "Ctrl+Enter" (Cmd counts as Ctrl), "g t" for one after the other. Pure. */

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const NAMED = /^(?:Ctrl\+|Cmd\+|Shift\+)*(.+)$/;

/** The name of what was pressed; null for Alt combinations and bare modifiers, which we leave alone. */
export function nameOfKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | null {
  if (altKey || ["Control", "Shift", "Meta", "Alt", "AltGraph", "Dead"].includes(key)) return null;
  const letter = key.length === 1 && key.toLowerCase() !== key.toUpperCase();
  const shift = shiftKey && (letter || key.length > 1) ? "Shift+" : "";
  return `${ctrlKey || metaKey ? "Ctrl+" : ""}${shift}${letter ? key.toLowerCase() : key}`;
}

/** One spelling for a registration, however its owner wrote it: "G T" and "g t" are the same. */
export function spell(keys: string): string {
  return keys
    .split(" ")
    .map((part) => {
      const name = NAMED.exec(part)?.[1] ?? part;
      return part.slice(0, part.length - name.length).replace("Cmd+", "Ctrl+") + (name.length === 1 ? name.toLowerCase() : name);
    })
    .join(" ");
}

/** Single characters are what a voice control or a slip can press; one switch turns these off. */
export const isSingle = (keys: string): boolean =>
  !keys.includes("Ctrl+") && keys.split(" ").every((part) => part.replace("Shift+", "").length === 1);

const SHOWN: Record<string, string> = { ArrowDown: "↓", ArrowUp: "↑", ArrowLeft: "←", ArrowRight: "→", Enter: "↵", Escape: "Esc" };

/** As it stands on a key cap: ["G", "T"], ["Ctrl ↵"]. */
export function capsOf(keys: string): string[] {
  return keys.split(" ").map((part) =>
    part
      .split("+")
      .map((name) => SHOWN[name] ?? (name.length === 1 ? name.toUpperCase() : name))
      .join(" "),
  );
}
