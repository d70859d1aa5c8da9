/** Lanczos (1964), "A precision approximation of the gamma function", SIAM J Numer Anal B 1: 86–96; g = 7, nine terms. */
const LANCZOS_FIRST = 0.99999999999980993;
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012,
  9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The logarithm of the gamma function, for x > 0. */
export function logGamma(x: number): number {
  // Lanczos' sum is only good from 1/2 up.
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  const sum = LANCZOS.reduce((total, term, i) => total + term / (x + i), LANCZOS_FIRST);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(x + 6.5) - (x + 6.5) + Math.log(sum);
}

/** The logarithm of the beta function. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

const TINY = 1e-300;
const CLOSE = 1e-15;
const MOST_STEPS = 100_000;

/** The continued fraction DLMF 8.17.22, by the method of Lentz (1976), Appl Opt 15: 668–671, as Thompson and Barnett mended it. */
function fraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let c = 1;
  let value = d;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < CLOSE) break;
  }
  return value;
}

/** The regularised incomplete beta function I_x(a, b): the share of a beta distribution below x. a, b > 0. */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  // The fraction is quick on this side of the mean only; DLMF 8.17.4 turns the other one over.
  const share = x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
  return Math.min(1, Math.max(0, share));
}

/** The value below which a beta distribution has the share p, by halving until the digits run out. */
export function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let middle = 0.5; middle > low && middle < high; middle = (low + high) / 2) {
    if (betaBelow(middle, a, b) < p) low = middle;
    else high = middle;
    if (high - low < 1e-13) break;
  }
  return (low + high) / 2;
}

/** The chance of at most k successes in n tries, by DLMF 8.17.5. */
export function binomialAtMost(k: number, n: number, rate: number): number {
  if (k < 0) return 0;
  if (k >= n || rate <= 0) return 1;
  return rate >= 1 ? 0 : betaBelow(1 - rate, n - k, k + 1);
}
