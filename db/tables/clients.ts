import type { SchemaKit } from "../kit/postgres.ts";
import { AUTHORITIES, JOB_STATUSES } from "../vocabulary.ts";
import type { AgencyTables } from "./agencies.ts";

/** The hiring side: companies, the people there, their openings. */
export function defineClientTables(kit: SchemaKit, { agencies }: AgencyTables) {
  const clients = kit.table(
    "clients",
    {
      agencyId: kit
        .id("agency_id")
        .notNull()
        .references(() => agencies.id),
      id: kit.id("id").notNull(),
      name: kit.text("name").notNull(),
      /** The name folded for matching and sorting: lower case, no accents, single spaces. */
      sortName: kit.text("sort_name").notNull(),
      softClose: kit.flag("soft_close").notNull(),
      sample: kit.flag("sample").notNull(),
      version: kit.integer("version").notNull(),
      createdAt: kit.instant("created_at").notNull(),
      updatedAt: kit.instant("updated_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ name: "clients_pk", columns: [t.agencyId, t.id] }),
      kit.index("clients_name_ix").on(t.agencyId, t.sortName, t.id),
    ],
  );

  const contacts = kit.table(
    "contacts",
    {
      agencyId: kit.id("agency_id").notNull(),
      id: kit.id("id").notNull(),
      clientId: kit.id("client_id").notNull(),
      name: kit.text("name").notNull(),
      sortName: kit.text("sort_name").notNull(),
      title: kit.text("title"),
      email: kit.text("email"),
      authority: kit.text("authority", { enum: AUTHORITIES }).notNull(),
      version: kit.integer("version").notNull(),
      createdAt: kit.instant("created_at").notNull(),
      updatedAt: kit.instant("updated_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ name: "contacts_pk", columns: [t.agencyId, t.id] }),
      kit.foreignKey({ name: "contacts_client_fk", columns: [t.agencyId, t.clientId], foreignColumns: [clients.agencyId, clients.id] }),
      kit.index("contacts_client_ix").on(t.agencyId, t.clientId, t.sortName, t.id),
      kit.index("contacts_name_ix").on(t.agencyId, t.sortName, t.id),
    ],
  );

  const jobs = kit.table(
    "jobs",
    {
      agencyId: kit.id("agency_id").notNull(),
      id: kit.id("id").notNull(),
      clientId: kit.id("client_id").notNull(),
      title: kit.text("title").notNull(),
      sortTitle: kit.text("sort_title").notNull(),
      status: kit.text("status", { enum: JOB_STATUSES }).notNull(),
      closingRole: kit.flag("closing_role").notNull(),
      hiringManagerId: kit.id("hiring_manager_id"),
      version: kit.integer("version").notNull(),
      createdAt: kit.instant("created_at").notNull(),
      updatedAt: kit.instant("updated_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ name: "jobs_pk", columns: [t.agencyId, t.id] }),
      kit.foreignKey({ name: "jobs_client_fk", columns: [t.agencyId, t.clientId], foreignColumns: [clients.agencyId, clients.id] }),
      kit.foreignKey({
        name: "jobs_manager_fk",
        columns: [t.agencyId, t.hiringManagerId],
        foreignColumns: [contacts.agencyId, contacts.id],
      }),
      kit.index("jobs_client_ix").on(t.agencyId, t.clientId, t.sortTitle, t.id),
      kit.index("jobs_title_ix").on(t.agencyId, t.sortTitle, t.id),
      kit.index("jobs_manager_ix").on(t.agencyId, t.hiringManagerId),
    ],
  );

  return { clients, contacts, jobs };
}
export type ClientTables = ReturnType<typeof defineClientTables>;
