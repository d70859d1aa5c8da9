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

/** Products x (x + 1) … of so many factors, as a logarithm. */
function rising(x: number, factors: number): number {
  let sum = 0;
  for (let i = 0; i < factors; i++) sum += Math.log(x + i);
  return sum;
}

/** Each group's rate under the beta-binomial model, with every mean and every spread between groups equally likely beforehand. */
export function posteriorsByAdding(groups: { k: number; n: number }[]): { mean: number; deviation: number }[] {
  const sums = groups.map(() => ({ first: 0, second: 0 }));
  let all = 0;
  for (let mean = 0.01; mean < 1; mean += 0.01) {
    for (let root = 0.02; root < 1; root += 0.01) {
      const [a, b] = [mean / root ** 2, (1 - mean) / root ** 2];
      const logs = groups.map(({ k, n }) => rising(a, k) + rising(b, n - k) - rising(a + b, n));
      const weight = Math.exp(logs.reduce((sum, log) => sum + log, 0) + 60);
      all += weight;
      for (const [i, { k, n }] of groups.entries()) {
        const centre = (a + k) / (a + b + n);
        sums[i]!.first += weight * centre;
        sums[i]!.second += (weight * centre * (a + k + 1)) / (a + b + n + 1);
      }
    }
  }
  return sums.map(({ first, second }) => ({ mean: first / all, deviation: Math.sqrt(second / all - (first / all) ** 2) }));
}
