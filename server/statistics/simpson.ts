import { adjustedLift, type Stratum } from "./adjusted-lift.ts";
import { sumOf } from "./count.ts";
import { type Lift, liftOf } from "./lift.ts";

/** Which way a difference points beyond doubt: its 95 % interval leaves out 0, and both sides are large enough to compare. */
function directionOf({ low, high, enough }: Lift): -1 | 0 | 1 {
  if (!enough || low === null || high === null) return 0;
  return low > 0 ? 1 : high < 0 ? -1 : 0;
}

/**
 * Whether a comparison turns round inside the strata: Simpson (1951), "The interpretation of interaction in contingency
 * tables", JRSS B 13: 238–241. The rule: the plain difference (Newcombe) and the one within strata (Mantel–Haenszel)
 * have opposite signs, the 95 % interval of each leaves out 0, and each rests on at least 20 on either side.
 */
export function flips(strata: readonly Stratum[]): boolean {
  const raw = liftOf(sumOf(strata.map(({ asked }) => asked)), sumOf(strata.map(({ notAsked }) => notAsked)));
  return directionOf(raw) * directionOf(adjustedLift(strata)) === -1;
}
