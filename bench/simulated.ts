import { adjustedLift, type Stratum } from "#/server/statistics/adjusted-lift.ts";
import { type Count, sumOf } from "#/server/statistics/count.ts";
import { outside } from "#/server/statistics/funnel.ts";
import { liftOf } from "#/server/statistics/lift.ts";
import { pool } from "#/server/statistics/pool.ts";
import { rateOf } from "#/server/statistics/rate.ts";

import { Random } from "./random.ts";

/** What came of measuring agencies whose truth is known. Shares are of the agencies, or of their recruiters where it says so. */
export interface Simulated {
  wilson: number;
  newcombe: number;
  mantelHaenszel: number;
  /** How often the plain difference covers what asking is worth, when keen candidates ask more and do better anyway. */
  plainOfConfounded: number;
  /** Mean squared errors over all recruiters. */
  rawError: number;
  pooledError: number;
  /** Of recruiters: the pooled interval holds the true rate. */
  pooled: number;
  /** Agencies of 20 equal recruiters with at least one beyond the limit. */
  flagged998: number;
  flagged95: number;
}

const RECRUITERS = 20;
/** The chance to ask and to advance unasked, by how keen the candidate is: the confounding. */
const BANDS = [
  { asks: 0.25, advances: 0.22, share: 0.2 },
  { asks: 0.4, advances: 0.35, share: 0.25 },
  { asks: 0.65, advances: 0.52, share: 0.35 },
  { asks: 0.45, advances: 0.4, share: 0.2 },
] as const;
/** What a kind of round adds to the chance to advance. */
const KINDS = [-0.08, -0.04, 0, 0.05, 0.1] as const;

const between = (random: Random, low: number, high: number) => low + random.next() * (high - low);
const covers = ({ low, high }: { low: number | null; high: number | null }, truth: number) =>
  low !== null && high !== null && low <= truth && truth <= high;

function draw(random: Random, n: number, chance: number): Count {
  let k = 0;
  for (let i = 0; i < n; i++) if (random.chance(chance)) k++;
  return { k, n };
}

const wholeBetween = (random: Random, low: number, high: number) => Math.floor(between(random, low, high + 1));

/** Rounds in 20 strata of very different size, in all of which asking adds the same. */
function confounded(random: Random, lift: number): Stratum[] {
  const rounds = wholeBetween(random, 200, 1_200);
  return KINDS.flatMap((kind) =>
    BANDS.map(({ asks, advances, share }) => {
      const n = draw(random, rounds, share / KINDS.length).k;
      const asked = draw(random, n, asks).k;
      return { asked: draw(random, asked, advances + kind + lift), notAsked: draw(random, n - asked, advances + kind) };
    }),
  );
}

/** Recruiters who differ by about eight points round the agency's rate, a roughly normal spread, with few or many rounds each. */
function recruiters(random: Random): { truth: number; count: Count }[] {
  const centre = between(random, 0.35, 0.65);
  return Array.from({ length: RECRUITERS }, () => {
    const bell = random.next() + random.next() + random.next() + random.next() - 2;
    const truth = centre + 0.14 * bell;
    return { truth, count: draw(random, wholeBetween(random, 5, 120), truth) };
  });
}

/** Measures that many agencies, each with its own planted truth. The same seed gives the same figures. */
export function simulate(agencies: number, seed: number): Simulated {
  const random = new Random(seed);
  const sums = { wilson: 0, newcombe: 0, mantelHaenszel: 0, plainOfConfounded: 0, flagged998: 0, flagged95: 0 };
  const errors = { rawError: 0, pooledError: 0, pooled: 0 };
  for (let i = 0; i < agencies; i++) {
    const rate = between(random, 0.1, 0.9);
    const { k, n } = draw(random, wholeBetween(random, 20, 300), rate);
    sums.wilson += Number(covers(rateOf(k, n), rate));

    const [one, other] = [between(random, 0.15, 0.85), between(random, 0.15, 0.85)];
    const plain = liftOf(draw(random, wholeBetween(random, 20, 200), one), draw(random, wholeBetween(random, 20, 200), other));
    sums.newcombe += Number(covers(plain, one - other));

    const lift = between(random, -0.1, 0.2);
    const strata = confounded(random, lift);
    sums.mantelHaenszel += Number(covers(adjustedLift(strata), lift));
    const raw = liftOf(sumOf(strata.map(({ asked }) => asked)), sumOf(strata.map(({ notAsked }) => notAsked)));
    sums.plainOfConfounded += Number(covers(raw, lift));

    const desks = recruiters(random);
    const { estimates } = pool(desks.map(({ count }) => count))!;
    for (const [at, { truth, count }] of desks.entries()) {
      errors.rawError += (count.k / count.n - truth) ** 2;
      errors.pooledError += (estimates[at]!.value - truth) ** 2;
      errors.pooled += Number(covers(estimates[at]!, truth));
    }

    const shared = between(random, 0.2, 0.8);
    const equals = Array.from({ length: RECRUITERS }, () => draw(random, wholeBetween(random, 10, 120), shared));
    const agency = sumOf(equals);
    const verdicts = equals.map((own) => outside(own.k, own.n, agency.k / agency.n));
    sums.flagged998 += Number(verdicts.includes("998"));
    sums.flagged95 += Number(verdicts.some((verdict) => verdict !== "inside"));
  }
  const share = <T extends Record<string, number>>(of: T, count: number) =>
    Object.fromEntries(Object.entries(of).map(([name, sum]) => [name, sum / count])) as T;
  return { ...share(sums, agencies), ...share(errors, agencies * RECRUITERS) };
}
