import { betaQuantile, logBeta } from "./beta.ts";
import { type Count, requireCount, sumOf } from "./count.ts";

/** Rates of several groups, each drawn towards the rate of all as far as its own number is small. */
export interface Pooled {
  /** The rate of all; where none or all of them succeeded, half a success or failure short of it. */
  mean: number;
  /** How many rounds the rate of all counts for in a group's estimate, on (geometric) average over what the counts allow. */
  strength: number;
  /** In the order of the groups. */
  estimates: { value: number; low: number; high: number }[];
}

/** A strength the prior may have, how likely the counts make it, and how uncertain the rate of all then is. */
interface Weighed {
  strength: number;
  weight: number;
  doubt: number;
}

const STRENGTHS = 32;
/** Jeffreys' prior has half a success and half a failure; less on the thin side would be sure of what nobody saw. */
const JEFFREYS = 0.5;

/** The variance of the rate of all, when groups differ as a beta distribution of that strength. */
function varianceOfMean(groups: readonly Count[], mean: number, strength: number): number {
  const total = sumOf(groups).n;
  const share = 1 / (strength + 1);
  return groups.reduce((sum, { n }) => sum + n * n * share + n * (1 - share), 0) * ((mean * (1 - mean)) / total ** 2);
}

/**
 * Strengths up to the number of all rounds, evenly in the logarithm, weighed by the beta-binomial likelihood with every
 * spread between groups as likely beforehand as any other (spread goes with the root of 1 / strength).
 */
function weighStrengths(groups: readonly Count[], mean: number): Weighed[] {
  const filled = groups.filter(({ n }) => n > 0);
  const from = Math.max(1, JEFFREYS / Math.min(mean, 1 - mean));
  const to = Math.max(from, sumOf(filled).n);
  const heights = Array.from({ length: STRENGTHS }, (_, i) => {
    const strength = from * (to / from) ** (i / (STRENGTHS - 1));
    const [a, b] = [strength * mean, strength * (1 - mean)];
    const likelihood = filled.reduce((sum, { k, n }) => sum + logBeta(a + k, b + n - k), -filled.length * logBeta(a, b));
    const doubt = varianceOfMean(filled, mean, strength);
    // The likelihood is that of all means, not of the best one: by Laplace, the root of the mean's variance times its top.
    return { strength, doubt, height: likelihood + Math.log(doubt) / 2 - Math.log(strength) / 2 };
  });
  const top = Math.max(...heights.map(({ height }) => height));
  const all = heights.reduce((sum, { height }) => sum + Math.exp(height - top), 0);
  return heights.map(({ strength, height, doubt }) => ({ strength, doubt, weight: Math.exp(height - top) / all }));
}

/** A group's posterior over all strengths, as the beta distribution of the same mean and variance. */
function estimateOf({ k, n }: Count, mean: number, strengths: readonly Weighed[]): { value: number; low: number; high: number } {
  const centres = strengths.map(({ strength }) => (k + strength * mean) / (n + strength));
  const value = centres.reduce((sum, centre, i) => sum + centre * strengths[i]!.weight, 0);
  const variance = strengths.reduce((sum, { strength, weight, doubt }, i) => {
    const centre = centres[i]!;
    const own = (centre * (1 - centre)) / (n + strength + 1);
    return sum + weight * (own + (strength / (n + strength)) ** 2 * doubt + (centre - value) ** 2);
  }, 0);
  const size = Math.max(1, (value * (1 - value)) / variance - 1);
  const [a, b] = [value * size, (1 - value) * size];
  return { value, low: betaQuantile(0.025, a, b), high: betaQuantile(0.975, a, b) };
}

/**
 * Empirical-Bayes estimates under the beta-binomial model (Skellam 1948, JRSS B 10: 257–261), with equal-tailed 95 %
 * intervals; null without a single observation. The mean is that of all. The strength is not one fitted number, which for
 * a few equal groups would be infinite and for any would make the intervals too narrow: it is averaged over its marginal
 * likelihood under a uniform prior on the spread (Gelman 2006, Bayesian Analysis 1: 515–534), and its doubt and that of the
 * mean enter the variance (Kass and Steffey 1989, JASA 84: 717–726).
 */
export function pool(groups: readonly Count[]): Pooled | null {
  groups.forEach(requireCount);
  const { k, n: total } = sumOf(groups);
  if (total === 0) return null;
  const mean = k === 0 || k === total ? (k + JEFFREYS) / (total + 2 * JEFFREYS) : k / total;
  const strengths = weighStrengths(groups, mean);
  const strength = Math.exp(strengths.reduce((sum, one) => sum + one.weight * Math.log(one.strength), 0));
  return { mean, strength, estimates: groups.map((group) => estimateOf(group, mean, strengths)) };
}
