import type { randomAgency, Row } from "./logbook.ts";

/** The report counted again over plain rows with loops and Intl alone: it shares no code with the product. */

type World = Pick<Awaited<ReturnType<typeof randomAgency>>, "log" | "put" | "people">;
export interface Narrow {
  from?: string;
  to?: string;
  recruiterId?: string;
  clientId?: string;
  jobId?: string;
  roundKind?: string;
  askKind?: string;
  credit?: "then" | "now";
  beforeOutcome?: boolean;
  silentAsNo?: boolean;
}

const calendars = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, string>();
function dayOf(at: Date, zone: string): string {
  const known = days.get(`${+at} ${zone}`);
  if (known) return known;
  const calendar = calendars.get(zone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone: zone }); // Swedes write 2026-11-24
  calendars.set(zone, calendar);
  const day = calendar.format(at);
  days.set(`${+at} ${zone}`, day);
  return day;
}

const submissionsById = new Map<string, World["put"][number]>();
function putOf({ put }: World, row: Row) {
  if (!submissionsById.has(put[0]!.id)) for (const one of put) submissionsById.set(one.id, one);
  return submissionsById.get(row.submissionId);
}

const creditOf = (world: World, row: Row, credit?: string) =>
  credit === "now" ? world.people.find(({ id }) => id === row.candidateId)?.ownerId : row.creditId;
const jobOf = (world: World, row: Row) => putOf(world, row)?.jobId;

function passes(world: World, row: Row, by: Narrow): boolean {
  const day = dayOf(row.scheduledAt, row.timeZone);
  if (row.status !== "held") return false;
  if (by.from && day < by.from) return false;
  if (by.to && day > by.to) return false;
  if (by.recruiterId && creditOf(world, row, by.credit) !== by.recruiterId) return false;
  if (by.clientId && row.clientId !== by.clientId) return false;
  if (by.jobId && jobOf(world, row) !== by.jobId) return false;
  if (by.roundKind && row.kind !== by.roundKind) return false;
  if (by.askKind && row.askKind !== by.askKind) return false;
  return !(by.beforeOutcome && row.recordedBeforeOutcome === false);
}

/** Each submission's last held round, over everything that was ever held. */
function lastHeld(log: Row[]): Row[] {
  const last = new Map<string, Row>();
  for (const row of log) {
    if (row.status !== "held") continue;
    const other = last.get(row.submissionId);
    const later = !other || row.scheduledAt > other.scheduledAt || (+row.scheduledAt === +other.scheduledAt && row.id > other.id);
    if (later) last.set(row.submissionId, row);
  }
  return [...last.values()];
}

const size = (rows: Row[], keep: (row: Row) => unknown): number => rows.filter(keep).length;
const isAsk = (row: Row) => row.asked === "yes" && row.askKind !== "referral";
const wentOn = (row: Row) => row.outcome === "advanced" || row.outcome === "offer";

/** Numerators and denominators of every measure for the rows that `also` keeps. */
export function recount(world: World, by: Narrow, also: (row: Row) => boolean = () => true) {
  const rows = world.log.filter((row) => passes(world, row, by) && also(row));
  const ended = lastHeld(world.log).filter((row) => passes(world, row, by) && also(row));
  const statusOf = (row: Row) => putOf(world, row)?.status ?? "";
  const final = ended.filter((row) => ["placed", "declined", "rejected", "withdrawn"].includes(statusOf(row)));
  const placed = size(final, (row) => statusOf(row) === "placed");
  const offers = placed + size(final, (row) => statusOf(row) === "declined");
  const known = rows.filter((row) => isAsk(row) || row.asked === "no");
  const decided = (row: Row) => wentOn(row) || row.outcome === "rejected" || (by.silentAsNo === true && row.outcome === "silent");
  const asks = rows.filter(isAsk);
  const nos = rows.filter((row) => row.asked === "no");
  const both = rows.filter((row) => row.statedInterest && row.perceivedInterest);
  return {
    held: rows.length,
    debriefed: size(rows, (row) => row.debriefedAt),
    asked: asks.length,
    notAsked: nos.length,
    unknown: size(rows, (row) => row.asked === "unknown"),
    askRate: [asks.length, known.length],
    rightAskRate: [size(asks, (row) => row.askKind && row.askKind === row.advisedAsk), known.length],
    advanceAsked: [size(asks, wentOn), size(asks, decided)],
    advanceNotAsked: [size(nos, wentOn), size(nos, decided)],
    interviewToOffer: [offers, final.length],
    offerAcceptance: [placed, offers],
    closeRate: [placed, final.length],
    interestGap: [size(both, (row) => row.statedInterest! >= 4 && row.perceivedInterest! <= 2), both.length],
    sameDayThanks: [
      size(rows, (row) => row.thankYouSentAt && dayOf(row.thankYouSentAt, row.timeZone) === dayOf(row.scheduledAt, row.timeZone)),
      rows.length,
    ],
    strata: strataOf(rows, decided),
    rows,
    ended,
  };
}

const bandOf = (row: Row): string => {
  const reading = row.interestBefore ?? row.statedInterest;
  return !reading ? "?" : reading < 3 ? "low" : reading === 3 ? "3" : "high";
};

/** The Mantel–Haenszel difference written out: sum((a m - c n) / N) / sum(n m / N). */
function strataOf(rows: Row[], decided: (row: Row) => boolean): number | null {
  const cells = new Map<string, { a: number; n: number; c: number; m: number }>();
  for (const row of rows) {
    if (!decided(row) || !(isAsk(row) || row.asked === "no")) continue;
    const name = row.kind + bandOf(row);
    const cell = cells.get(name) ?? { a: 0, n: 0, c: 0, m: 0 };
    if (row.asked === "yes") Object.assign(cell, { a: cell.a + Number(wentOn(row)), n: cell.n + 1 });
    else Object.assign(cell, { c: cell.c + Number(wentOn(row)), m: cell.m + 1 });
    cells.set(name, cell);
  }
  let [top, bottom] = [0, 0];
  for (const { a, n, c, m } of cells.values()) {
    if (n === 0 || m === 0) continue;
    top += (a * m - c * n) / (n + m);
    bottom += (n * m) / (n + m);
  }
  return bottom === 0 ? null : top / bottom;
}

export const groupKey = (world: World, row: Row, groupBy: string, credit?: string): string | null | undefined => {
  if (groupBy === "recruiter") return creditOf(world, row, credit);
  if (groupBy === "client") return row.clientId;
  if (groupBy === "job") return jobOf(world, row);
  if (groupBy === "roundKind") return row.kind;
  if (groupBy === "month") return dayOf(row.scheduledAt, row.timeZone).slice(0, 7);
  if (row.asked === "yes") return row.askKind ?? "unspecified";
  return row.asked === "no" ? (row.askKind ?? "not_asked") : "unknown";
};
