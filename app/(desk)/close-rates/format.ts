/** Figures in words: whole per cents, real minus signs. Pure. */
export const percent = (value: number): string => `${Math.round(value * 100)} %`;

export const interval = (low: number, high: number): string => `${Math.round(low * 100)}–${Math.round(high * 100)}`;

/** A difference in points with its sign. */
export function points(value: number): string {
  const rounded = Math.round(value * 100);
  return rounded === 0 ? "0" : rounded > 0 ? `+${rounded}` : `−${-rounded}`;
}

export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
