import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { readingOf } from "#/server/imports/reading.ts";
import { planImport } from "#/server/imports/plan.ts";
import type { ImportReport } from "#/server/imports/report.ts";
import { runImport } from "#/server/imports/run.ts";
import { guessKind } from "#/server/imports/fields.ts";
import type { Mapping } from "#/server/imports/schema.ts";
import { openSource } from "#/server/imports/source.ts";
import { startImport } from "#/server/imports/start.ts";

import { call } from "../agency.ts";

/** After every interview below. */
export const LATER = new Date("2026-11-22T09:00:00Z");
export const LONDON = { timeZone: "Europe/London" };
export const HEAD =
  "Candidate,Email,Client,Role,Round,Date,Time,TZ,Interviewer,Title,Asked for the job?,What they asked,Why not,Interest (1-5),Client thinks (1-5),Result,Thank-you sent,Notes";

const cycle = <T>(list: readonly T[], at: number): T => list[at % list.length]!;

/** A logbook as recruiters keep it: three people's habits in one sheet. 4 rounds for each candidate, the same for the same number. */
export function messyLogbook(people: number): string {
  const lines = [HEAD];
  for (let one = 0; one < people; one += 1) {
    for (const [index, round] of ["1st", "HM", "Panel", "Final"].entries()) {
      const n = one * 4 + index;
      const asked = cycle(["Yes!", "Y", "No", "?", "", "n/a", "N"], n);
      const yes = asked.startsWith("Y");
      lines.push(
        [
          `Zoë Person ${one}`,
          `Zoe.${one}@X.test`,
          cycle(['"Summit ""Peak"" Systems"', "Orchard Foods", '"Cedar & Sons, Ltd"'], one),
          cycle(["Sales Manager", "Data Analyst"], one),
          round,
          `2026-0${index + 3}-1${one % 10}`,
          cycle(["09:00", "16:30", "23:30"], n),
          cycle(["Europe/London", "EST", "", "America/New_York", "London"], n),
          cycle(["Ada Okoye", "Joe Hart"], n),
          cycle(["", "Recruiter", "VP Sales"], n),
          asked,
          yes ? cycle(["asked for the 2nd interview", "summary close", "the usual"], n) : "",
          asked.startsWith("N") ? cycle(["scared of a no", "no time", ""], n) : "",
          cycle(["4", "high", "", "2"], n),
          cycle(["", "5", "1"], n),
          index < 3 ? "advanced" : cycle(["offer", "rejected - not sure she wanted it", "ghosted", "waiting", "withdrew"], one),
          cycle(["same day", "yes", "", "no"], n),
          n % 7 === 0 ? '"=HYPERLINK(""http://x.example"",""click"")"' : "",
        ].join(","),
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

export function fileOf(csv: string, mapping: Partial<Mapping> = {}) {
  const source = openSource(Buffer.from(csv));
  return { fileName: "file.csv", source, reading: readingOf(source, guessKind(source.headers), { columns: {}, values: {}, ...mapping }) };
}

export async function bringIn(db: Database, actor: Member, csv: string, mapping: Partial<Mapping> = LONDON): Promise<ImportReport> {
  const file = fileOf(csv, mapping);
  const later = call({ now: LATER });
  return runImport(db, actor, file, await startImport(db, actor, file, later), later);
}

export const plan = (db: Database, actor: Member, csv: string, mapping: Partial<Mapping> = LONDON) =>
  planImport(db, actor, fileOf(csv, mapping), call({ now: LATER }));

export const counts = ({ rejected, unknown, ...numbers }: ImportReport) => ({
  ...numbers,
  rejected: rejected.length,
  unknown: unknown.length,
});
