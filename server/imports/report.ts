import { z } from "zod";

/** What an import did or would do, as the command line prints it and pages show it. Lines are those of the file, from 1. */
export interface ImportReport {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: Rejected[];
  /** Values whose meaning is not plain: stored as unknown, never guessed. */
  unknown: Unknown[];
}
export interface Rejected {
  line: number;
  column?: string | undefined;
  reason: string;
}
export interface Unknown {
  line: number;
  column: string;
  value: string;
}

export const emptyReport = (): ImportReport => ({ read: 0, created: 0, updated: 0, unchanged: 0, rejected: [], unknown: [] });

export function addTo(report: ImportReport, part: ImportReport): void {
  report.read += part.read;
  report.created += part.created;
  report.updated += part.updated;
  report.unchanged += part.unchanged;
  for (const one of part.rejected) report.rejected.push(one);
  for (const one of part.unknown) report.unknown.push(one);
}

const SHOWN = 200;
const KEPT = 5_000;

const summary = z.object({
  read: z.int(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  firstRejected: z.array(z.object({ line: z.int(), column: z.string().optional(), reason: z.string() })),
  unknown: z.int(),
  /** Each distinct value that stayed unknown, the most frequent first. */
  unknownValues: z.array(z.object({ column: z.string(), value: z.string(), rows: z.int() })),
});
/** A report in a size that a page can take and a row can keep: counts are whole, lists are their beginning. */
export type Summary = z.infer<typeof summary>;

/** The summary that an import's row keeps. */
export const summaryIn = (stored: unknown): Summary => summary.parse(stored);

/** Counts a report chunk by chunk, so that a long import never walks all of it again. */
export class Tally {
  readonly #values = new Map<string, Summary["unknownValues"][number]>();
  readonly #summary: Summary = {
    read: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    firstRejected: [],
    unknown: 0,
    unknownValues: [],
  };

  add(part: ImportReport): void {
    const sum = this.#summary;
    for (const key of ["read", "created", "updated", "unchanged"] as const) sum[key] += part[key];
    sum.rejected += part.rejected.length;
    sum.firstRejected.push(...part.rejected.slice(0, SHOWN - sum.firstRejected.length));
    sum.unknown += part.unknown.length;
    for (const { column, value } of part.unknown) {
      const seen = this.#values.get(`${column}\n${value}`);
      if (seen) seen.rows += 1;
      else if (this.#values.size < KEPT) this.#values.set(`${column}\n${value}`, { column, value, rows: 1 });
    }
  }

  summary(): Summary {
    return { ...this.#summary, unknownValues: [...this.#values.values()].sort((a, b) => b.rows - a.rows).slice(0, SHOWN) };
  }
}
