/** A name folded for sorting and matching: lower case, no accents, single spaces. "Zoë  Müller" becomes "zoe muller". */
export function foldName(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
}

/** "1 held round", "3 held rounds". */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
