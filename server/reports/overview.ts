import type { Member } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { type Rate, rateOf } from "../statistics/rate.ts";
import { flips } from "../statistics/simpson.ts";
import { countsOf } from "./counts.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { monthName } from "./labels.ts";
import { funnelOf } from "./funnel.ts";
import type { ReportFilters } from "./schema.ts";
import { likeForLike, stratumOf } from "./strata.ts";
import { keyOf, tallyRounds, tallySubmissions } from "./tally.ts";
import { checkNamed, checkRange, ownPart } from "./whose.ts";

/** Everything the close rates page shows, from one snapshot. A recruiter sees own figures with the agency's beside them. */
export async function reportOverview(db: Database, actor: Member, input: ReportFilters, call: Call) {
  requireAbility(actor, "report.read");
  checkRange(input);
  const filters = ownPart(actor, input);
  const own = actor.role === "recruiter";
  return db.read(actor, async (tx) => {
    await checkNamed(tx, actor, input);
    const counts = await countsOf(tx, actor, filters);
    return {
      at: call.now,
      own,
      counts,
      figures: figuresOf(counts),
      adjustedLift: await likeForLike(tx, actor, filters),
      flips: await flipsInside(tx, actor, filters),
      grid: await gridOf(tx, actor, filters),
      months: await monthsOf(tx, actor, filters),
      recruiters: own ? null : await funnelOf(tx, actor, filters),
      reasons: await namedCounts(tx, actor, filters, "reasonNotAsked"),
      declines: await declinesOf(tx, actor, filters),
      agency: own ? await agencyAsks(tx, actor, input) : null,
    };
  });
}
export type Overview = Awaited<ReturnType<typeof reportOverview>>;

/** The agency's own ask rate, over the same dates and nothing narrower than a kind of round. */
async function agencyAsks(
  tx: ReadDb,
  actor: Member,
  { from, to, roundKind, silentAsNo, beforeOutcome, credit }: ReportFilters,
): Promise<Figures> {
  const wide = { from, to, roundKind, silentAsNo, beforeOutcome, credit, recruiterId: null, clientId: null, jobId: null, askKind: null };
  return figuresOf(await countsOf(tx, actor, wide));
}

/** Whether asked against not asked points the other way within kinds of round, or within clients. */
async function flipsInside(tx: ReadDb, actor: Member, filters: ReportFilters): Promise<"roundKind" | "client" | null> {
  for (const name of ["roundKind", "client"] as const) {
    const rows = await tallyRounds(tx, actor, filters, keyOf(name, filters.credit));
    if (flips(rows.map(stratumOf))) return name;
  }
  return null;
}

export interface Cell {
  kind: string;
  /** An ask, or `none`: nothing asked, with or without a word of interest. */
  ask: string;
  went: Rate;
}

/** Round kind by ask: who went on, of those decided. Referrals stand apart; silence as the switch says. */
async function gridOf(tx: ReadDb, actor: Member, filters: ReportFilters): Promise<Cell[]> {
  const rows = await tallyRounds(tx, actor, filters, keyOf("kindAndAsk", filters.credit));
  const none = new Map<string, { k: number; n: number }>();
  const cells: Cell[] = [];
  for (const { key, ...n } of rows) {
    const [kind = "", ask = ""] = (key ?? "").split(" ");
    if (n.decidedAsked > 0) cells.push({ kind, ask, went: rateOf(n.advancedAsked, n.decidedAsked) });
    const before = none.get(kind) ?? { k: 0, n: 0 };
    if (n.decidedNotAsked > 0) none.set(kind, { k: before.k + n.advancedNotAsked, n: before.n + n.decidedNotAsked });
  }
  return [...cells, ...[...none].map(([kind, { k, n }]) => ({ kind, ask: "none", went: rateOf(k, n) }))];
}

async function monthsOf(tx: ReadDb, actor: Member, filters: ReportFilters) {
  const rows = await tallyRounds(tx, actor, filters, keyOf("month", filters.credit));
  return rows
    .map(({ key, asked, askKnown }) => ({ month: key ?? "", label: monthName(key ?? ""), rate: rateOf(asked, askKnown) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

async function namedCounts(tx: ReadDb, actor: Member, filters: ReportFilters, name: "reasonNotAsked") {
  const rows = await tallyRounds(tx, actor, filters, keyOf(name, filters.credit));
  return topFirst(rows.map(({ key, notAsked }) => ({ key, n: notAsked })));
}

async function declinesOf(tx: ReadDb, actor: Member, filters: ReportFilters) {
  const rows = await tallySubmissions(tx, actor, filters, keyOf("statusReason", filters.credit));
  return topFirst(rows.map(({ key, declined }) => ({ key, n: declined })));
}

const topFirst = (rows: { key: string | null; n: number }[]) => rows.filter(({ n }) => n > 0).sort((a, b) => b.n - a.n);
