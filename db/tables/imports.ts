import type { SchemaKit } from "../kit/postgres.ts";
import type { AgencyTables } from "./agencies.ts";

export const IMPORT_STATES = ["running", "done", "stopped", "undone"] as const;

/** Who brought which file in, how far it got, and what it made. */
export function defineImportTables(kit: SchemaKit, { agencies, members }: AgencyTables) {
  const imports = kit.table(
    "imports",
    {
      agencyId: kit
        .id("agency_id")
        .notNull()
        .references(() => agencies.id),
      id: kit.id("id").notNull(),
      memberId: kit.id("member_id").notNull(),
      fileName: kit.text("file_name").notNull(),
      kind: kit.text("kind").notNull(),
      state: kit.text("state", { enum: IMPORT_STATES }).notNull(),
      /** Rows read so far and in all. */
      done: kit.integer("done").notNull(),
      total: kit.integer("total").notNull(),
      /** The counts and refusals the CLI prints too. */
      report: kit.json<unknown>("report").notNull(),
      createdAt: kit.instant("created_at").notNull(),
      updatedAt: kit.instant("updated_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ name: "imports_pk", columns: [t.agencyId, t.id] }),
      kit.foreignKey({ name: "imports_member_fk", columns: [t.agencyId, t.memberId], foreignColumns: [members.agencyId, members.id] }),
    ],
  );
  return { imports };
}
