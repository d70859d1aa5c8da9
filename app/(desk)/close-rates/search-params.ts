import { createLoader, type inferParserType, parseAsBoolean, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { CLOSE_KINDS, REASONS_NOT_ASKED, ROUND_KINDS, STATUS_REASONS } from "#/db/vocabulary.ts";
import { FIGURES } from "#/server/reports/figure-names.ts";
import { CREDITS, type ReportFilters } from "#/server/reports/schema.ts";
import { addDays } from "#/server/zones.ts";

/** Stretches of time that move along with today. `days`: the two dates of the address. */
export const PERIODS = ["quarter", "8weeks", "12months", "year", "all", "days"] as const;
export type Period = (typeof PERIODS)[number];

/** The address of the report: every filter and switch. */
export const reportSearchParams = {
  period: parseAsStringLiteral(PERIODS).withDefault("12months"),
  from: parseAsString,
  to: parseAsString,
  recruiter: parseAsString,
  client: parseAsString,
  job: parseAsString,
  kind: parseAsStringLiteral(ROUND_KINDS),
  ask: parseAsStringLiteral(CLOSE_KINDS),
  credit: parseAsStringLiteral(CREDITS).withDefault("then"),
  before: parseAsBoolean.withDefault(false),
  silent: parseAsBoolean.withDefault(false),
};
export type ReportSearch = inferParserType<typeof reportSearchParams>;
export const loadReportSearch = createLoader(reportSearchParams);

/** The same with what a figure opens. */
export const loadRowsSearch = createLoader({
  ...reportSearchParams,
  figure: parseAsStringLiteral(FIGURES).withDefault("held"),
  reason: parseAsStringLiteral(REASONS_NOT_ASKED),
  declined: parseAsStringLiteral(STATUS_REASONS),
  cursor: parseAsString,
});

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const fits = (value: string | null, form: RegExp): string | null => (value !== null && form.test(value) ? value : null);

/** What somebody typed into the address and is no date or id is left out. */
export function filtersOf(search: ReportSearch, today: string): ReportFilters {
  return {
    ...datesOf(search, today),
    recruiterId: fits(search.recruiter, ID),
    clientId: fits(search.client, ID),
    jobId: fits(search.job, ID),
    roundKind: search.kind,
    askKind: search.ask,
    credit: search.credit,
    beforeOutcome: search.before,
    silentAsNo: search.silent,
  };
}

function datesOf({ period, from, to }: ReportSearch, today: string): { from: string | null; to: string | null } {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const first = (y: number, m: number) => `${y}-${String(m).padStart(2, "0")}-01`;
  if (period === "days") return { from: fits(from, DATE), to: fits(to, DATE) };
  if (period === "quarter") return { from: first(year, month - ((month - 1) % 3)), to: today };
  if (period === "8weeks") return { from: addDays(today, -55), to: today };
  if (period === "year") return { from: first(year, 1), to: today };
  if (period === "12months") return { from: month === 12 ? first(year, 1) : first(year - 1, month + 1), to: today };
  return { from: null, to: null };
}

/** The address of the rows behind a figure under these filters, with fixed dates so that it keeps its meaning. */
export function rowsHref(filters: ReportFilters, figure: string, more: Record<string, string | null> = {}): string {
  const { from, to, recruiterId, clientId, jobId, roundKind, askKind, credit, beforeOutcome, silentAsNo } = filters;
  const parts: Record<string, string | null> = {
    ...{ figure, period: from || to ? "days" : "all", from, to, recruiter: recruiterId, client: clientId, job: jobId },
    ...{ kind: roundKind, ask: askKind, credit: credit === "now" ? credit : null },
    ...{ before: beforeOutcome ? "true" : null, silent: silentAsNo ? "true" : null, ...more },
  };
  const given = Object.entries(parts).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return `/close-rates/rows?${new URLSearchParams(given).toString()}`;
}
