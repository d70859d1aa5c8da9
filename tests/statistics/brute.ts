/** Binomial chances by multiplying and adding, sharing nothing with the product. */
export function chances(n: number, rate: number): number[] {
  let row = [1];
  for (let tries = 0; tries < n; tries++) {
    row = [...row, 0].map((chance, k) => chance * (1 - rate) + (k > 0 ? row[k - 1]! * rate : 0));
  }
  return row;
}

/** The share of a beta distribution below x, by adding up its density over angles; nothing is needed of the gamma function. */
export function betaBelowByAdding(x: number, a: number, b: number): number {
  const STEPS = 20_000;
  const area = (to: number) => {
    let sum = 0;
    for (let i = 0; i < STEPS; i++) {
      const angle = (to * (i + 0.5)) / STEPS;
      sum += Math.sin(angle) ** (2 * a - 1) * Math.cos(angle) ** (2 * b - 1);
    }
    return (sum * to) / STEPS;
  };
  return area(Math.asin(Math.sqrt(x))) / area(Math.PI / 2);
}
