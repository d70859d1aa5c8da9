/**
 * Median and quartiles, or null of nothing: type 7 of Hyndman and Fan (1996), "Sample quantiles in statistical packages",
 * Am Stat 50: 361–365, which is what spreadsheets and R give.
 */
export function quartiles(values: readonly number[]): { q1: number; median: number; q3: number } | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
    return below === above ? below : below * (1 - (place % 1)) + above * (place % 1);
  };
  return { q1: at(0.25), median: at(0.5), q3: at(0.75) };
}
