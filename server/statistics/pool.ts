import { betaQuantile, logBeta } from "./beta.ts";
import { type Count, requireCount, sumOf } from "./count.ts";

/** Rates of several groups, each drawn towards the rate of all as far as its own number is small. */
export interface Pooled {
  /** The rate of all; where none or all of them succeeded, half a success or failure short of it. */
  mean: number;
  /** How many rounds the rate of all counts for in a group's estimate. */
  strength: number;
  /** In the order of the groups. */
  estimates: { value: number; low: number; high: number }[];
}

const STEPS = 48;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Looks over the whole range first, since the likelihood may have two tops, then closes in on the higher. */
function highest(low: number, high: number, heightAt: (x: number) => number): number {
  const step = (high - low) / STEPS;
  let best = { x: low, height: heightAt(low) };
  for (let i = 1; i <= STEPS; i++) {
    const height = heightAt(low + i * step);
    if (height > best.height) best = { x: low + i * step, height };
  }
  let [from, to] = [Math.max(low, best.x - step), Math.min(high, best.x + step)];
  while (to - from > 1e-5) {
    const [left, right] = [to - GOLDEN * (to - from), from + GOLDEN * (to - from)];
    if (heightAt(left) > heightAt(right)) to = right;
    else from = left;
  }
  return (from + to) / 2;
}

/** The strength at the top of the beta-binomial likelihood times the uniform-shrinkage prior, sought between 1 and all rounds. */
function fitStrength(groups: readonly Count[], mean: number, total: number): number {
  const filled = groups.filter(({ n }) => n > 0);
  const usual = total / filled.length;
  const height = (log: number) => {
    const strength = Math.exp(log);
    const [a, b] = [strength * mean, strength * (1 - mean)];
    const likelihood = filled.reduce((sum, { k, n }) => sum + logBeta(a + k, b + n - k), -filled.length * logBeta(a, b));
    return likelihood + log - 2 * Math.log(strength + usual);
  };
  return Math.exp(highest(0, Math.log(total), height));
}

/**
 * Empirical-Bayes estimates under the beta-binomial model, each with the equal-tailed 95 % interval of its beta posterior; null
 * without a single observation. The mean is that of all; the strength maximises the marginal likelihood, as in Skellam
 * (1948), JRSS B 10: 257–261, under the uniform-shrinkage prior of Christiansen and Morris (1997), "Hierarchical Poisson
 * regression modeling", JASA 92: 618–632, without which a few equal groups would give an infinite strength.
 * No group borrows more than the others' rounds, so no estimate is surer than all rounds together.
 */
export function pool(groups: readonly Count[]): Pooled | null {
  groups.forEach(requireCount);
  const { k, n: total } = sumOf(groups);
  if (total === 0) return null;
  const mean = k === 0 || k === total ? (k + 0.5) / (total + 1) : k / total;
  const strength = fitStrength(groups, mean, total);
  const estimates = groups.map((group) => {
    const borrowed = Math.min(strength, Math.max(1, total - group.n));
    const [a, b] = [group.k + borrowed * mean, group.n - group.k + borrowed * (1 - mean)];
    return { value: a / (a + b), low: betaQuantile(0.025, a, b), high: betaQuantile(0.975, a, b) };
  });
  return { mean, strength, estimates };
}
