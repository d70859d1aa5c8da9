import type { Reading, StoryRound } from "./story-data";

export interface ChartPoint {
  id: string;
  x: number;
  value: number;
}
export interface ChartColumn {
  x: number;
  label: string;
  upcoming: boolean;
}
export interface InterestChart {
  columns: ChartColumn[];
  says: ChartPoint[];
  sees: ChartPoint[];
  /** From the candidate's own value down to the client's, where it is two or more below. */
  gaps: { x: number; says: number; sees: number }[];
}

const LEFT = 20;
const RIGHT = 436;
/** What is said right before or after a round stands this far beside its line. */
const BESIDE = 15;

export const yOf = (value: number): number => 80 - (value - 1) * 17;

/** Where everything stands: rounds at even distances in their order, readings beside their round or spread between two. */
export function interestChart(rounds: readonly StoryRound[], readings: readonly Reading[]): InterestChart {
  const shown = rounds.filter((round) => round.status === "held" || round.status === "scheduled");
  const step = stepOf(shown);
  const xOf = new Map(shown.map((round, index) => [round.id, LEFT + step * (index + 1)]));
  const says = placed(shown, readings, xOf);
  const sees = shown.flatMap((round) =>
    round.perceivedInterest === null ? [] : [{ id: round.id, x: (xOf.get(round.id) ?? 0) + BESIDE, value: round.perceivedInterest }],
  );
  const gaps = shown.flatMap((round) => {
    const { statedInterest, perceivedInterest, id } = round;
    const gap = statedInterest !== null && perceivedInterest !== null && statedInterest - perceivedInterest >= 2;
    return gap ? [{ x: (xOf.get(id) ?? 0) + BESIDE, says: statedInterest, sees: perceivedInterest }] : [];
  });
  const columns = shown.map((round) => ({
    x: xOf.get(round.id) ?? 0,
    label: labelOf(round, shown.length),
    upcoming: round.status === "scheduled",
  }));
  return { columns, says, sees, gaps };
}

/** A round ahead stands at the right edge; what was said after a held one needs room beside it. */
const stepOf = (shown: readonly StoryRound[]): number =>
  (RIGHT - LEFT) / Math.max(shown.at(-1)?.status === "scheduled" ? shown.length : shown.length + 0.4, 1);

function placed(shown: readonly StoryRound[], readings: readonly Reading[], xOf: Map<string, number>): ChartPoint[] {
  const between = new Map<number, Reading[]>();
  const points: ChartPoint[] = [];
  for (const reading of readings) {
    const x = reading.roundId === null ? undefined : xOf.get(reading.roundId);
    if (x !== undefined) points.push({ id: reading.id, x: x + (reading.when === "after" ? BESIDE : -BESIDE), value: reading.value });
    else {
      const passed = shown.filter((round) => new Date(round.scheduledAt) <= new Date(reading.at)).length;
      between.set(passed, [...(between.get(passed) ?? []), reading]);
    }
  }
  const step = stepOf(shown);
  for (const [passed, some] of between) {
    const from = LEFT + step * passed + (passed === 0 ? 0 : 2 * BESIDE);
    const room = step - (passed === 0 ? 2 * BESIDE : 4 * BESIDE);
    for (const [index, reading] of some.entries())
      points.push({ id: reading.id, x: from + (room * index) / Math.max(some.length, 1), value: reading.value });
  }
  return points.sort((a, b) => a.x - b.x);
}

function labelOf({ number, kind, status }: StoryRound, count: number): string {
  if (status === "scheduled" && kind === "final") return "Final";
  return count > 4 ? `R${number ?? "?"}` : `Round ${number ?? "?"}`;
}
