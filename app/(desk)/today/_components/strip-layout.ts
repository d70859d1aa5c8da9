import { dateIn, day, time } from "../../../ui/when";

/** Where things stand on the 48-hour strip. Pure: pixels from the left, instants in milliseconds, hours in the reader's zone. */

export const STRIP_WIDTH = 1094;
const HOURS = 48;
const FOLD = 20;
const STEP = 15 * 60_000;
const MORNING = 7;
const EVENING = 22;
/** A sixth of the type size above what Inter needs: labels keep a little air. */
const CHARACTER = 6.9;
const NOW_LABEL = 70;
const DATE_LABEL = 32;

export interface Strip {
  /** Stretches by day, drawn solid, and by night, folded and dotted. */
  days: { from: number; to: number }[];
  nights: { from: number; to: number }[];
  ticks: { x: number; label: string | null }[];
  dates: { x: number; label: string }[];
  x(at: Date): number | null;
}

/** Lays out the 48 hours from `now`: hours from 7 to 22 share the width, each night takes a narrow fold. */
export function stripOf(now: Date, zone: string): Strip {
  const steps = quarters(now, zone);
  const byDay = steps.filter((step) => !step.night).length;
  const folds = steps.filter((step, n) => step.night && !steps[n - 1]?.night).length;
  const width = byDay > 0 ? (STRIP_WIDTH - folds * FOLD) / byDay : 0;
  const strip: Strip = { days: [], nights: [], ticks: [], dates: [], x: (at) => place(edges, now, at) };
  const edges: number[] = [];
  let x = 0;
  for (let n = 0; n < steps.length; ) {
    const night = steps[n]?.night ?? false;
    let end = n;
    while (end < steps.length && (steps[end]?.night ?? false) === night) end += 1;
    const each = night ? FOLD / (end - n) : width;
    for (let step = n; step < end; step += 1) edges.push(x + (step - n) * each);
    (night ? strip.nights : strip.days).push({ from: x, to: x + (end - n) * each });
    x += (end - n) * each;
    n = end;
  }
  edges.push(x);
  addLabels(strip, steps, edges, zone);
  return strip;
}

interface Quarter {
  at: number;
  clock: string;
  hour: number;
  night: boolean;
}

/** The window in quarters of an hour of the clock, so that hours of the reader's zone fall on their edges. */
function quarters(now: Date, zone: string): Quarter[] {
  const start = Math.floor(now.getTime() / STEP) * STEP;
  return Array.from({ length: (HOURS * 3_600_000) / STEP }, (_, n) => {
    const at = start + n * STEP;
    const clock = time(new Date(at), zone);
    const hour = Number(clock.slice(0, 2));
    return { at, clock, hour, night: hour < MORNING || hour >= EVENING };
  });
}

function place(edges: number[], now: Date, at: Date): number | null {
  const steps = (at.getTime() - Math.floor(now.getTime() / STEP) * STEP) / STEP;
  const [from, to] = [edges[Math.floor(steps)], edges[Math.floor(steps) + 1]];
  if (steps < 0 || from === undefined) return null;
  return to === undefined ? from : from + (to - from) * (steps % 1);
}

function addLabels(strip: Strip, steps: Quarter[], edges: number[], zone: string): void {
  for (const [n, step] of steps.entries()) {
    const x = edges[n] ?? 0;
    const dawn = !step.night && n > 0 && steps[n - 1]?.night;
    if (dawn) strip.dates.push({ x: Math.max(x, NOW_LABEL), label: day(new Date(step.at), zone).slice(0, 3) });
    if (step.night || !step.clock.endsWith(":00")) continue;
    const labelled = step.hour % 3 === 0 && x > NOW_LABEL + 12 && x > (strip.dates.at(-1)?.x ?? 0) + DATE_LABEL && x < STRIP_WIDTH - 8;
    strip.ticks.push({ x, label: labelled ? String(step.hour) : null });
  }
}

export interface StripName {
  x: number;
  anchor: "start" | "middle" | "end";
  /** Null when there is no room: the dot stays, and the table has the name. */
  name: string | null;
}

/** Puts names over their dots, moved aside or left out rather than over one another. */
export function namesOn(dots: { x: number; name: string }[]): StripName[] {
  let taken = Number.NEGATIVE_INFINITY;
  return dots.map(({ x, name }) => {
    const wide = name.length * CHARACTER;
    const places = [
      { anchor: "middle" as const, from: x - wide / 2, at: x },
      { anchor: "end" as const, from: Math.min(STRIP_WIDTH, x + 6) - wide, at: Math.min(STRIP_WIDTH, x + 6) },
      { anchor: "start" as const, from: Math.max(0, x - 6), at: Math.max(0, x - 6) },
    ];
    const free = places.find(({ from }) => from >= Math.max(0, taken + 8) && from + wide <= STRIP_WIDTH);
    if (!free) return { x, anchor: "middle", name: null };
    taken = free.from + wide;
    return { x: free.at, anchor: free.anchor, name };
  });
}

/** "Northcott" from "Priya Northcott"; a name of one word stays. */
export const lastName = (name: string): string => name.trim().split(/\s+/).at(-1) ?? name;

/** Whether two instants share a calendar date for the reader. */
export const sameDay = (one: Date, other: Date, zone: string): boolean => dateIn(one, zone) === dateIn(other, zone);
