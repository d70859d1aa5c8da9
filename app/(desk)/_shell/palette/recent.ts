import type { PaletteRow } from "./rows";

type Kept = Pick<PaletteRow, "id" | "label" | "detail" | "icon" | "mark" | "href">;

const MOST = 5;
const key = (agencyId: string): string => `askwell recent ${agencyId}`;

/** What was opened from the palette lately. Kept for this tab only: names do not outlive it. */
export function readRecent(agencyId: string): Kept[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key(agencyId)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

export function keepRecent(agencyId: string, { id, label, detail, icon, mark, href }: PaletteRow): void {
  const rest = readRecent(agencyId).filter((kept) => kept.id !== id);
  try {
    sessionStorage.setItem(key(agencyId), JSON.stringify([{ id, label, detail, icon, mark, href }, ...rest].slice(0, MOST)));
  } catch {
    // storage may be full or shut; the palette does without
  }
}

const isKept = (row: unknown): row is Kept => typeof row === "object" && row !== null && "id" in row && "label" in row && "href" in row;
