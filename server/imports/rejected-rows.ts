import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { planImport } from "./plan.ts";
import { readingOf } from "./reading.ts";
import type { PlanInput } from "./schema.ts";
import { openSource } from "./source.ts";
import { readUpload } from "./uploads.ts";

/** The rows of an upload that will not go in, as CSV: their line, the reason, and their cells as they stand in the file. */
export async function rejectedRows(db: Database, actor: Member, input: PlanInput, call: Call): Promise<string> {
  requireAbility(actor, "import.run");
  const source = openSource(await readUpload(actor, input.uploadId));
  const { report } = await planImport(db, actor, { source, reading: readingOf(source, input.kind, input.mapping) }, call);
  const reasons = new Map(report.rejected.map(({ line, column, reason }) => [line, column ? `${column}: ${reason}` : reason]));
  const lines = [csvLine(["Line", "Why it stayed out", ...source.headers])];
  for (const row of source.rows()) {
    const reason = reasons.get(row.line);
    if (reason !== undefined) lines.push(csvLine([String(row.line), reason, ...row.cells]));
  }
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** Cells that a spreadsheet would run as a formula get a guard, which the import takes off again. */
function csvLine(cells: readonly string[]): string {
  return cells
    .map((cell) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell))
    .map((cell) => (/[",\r\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(",");
}
