import { ROLES } from "../actor.ts";
import type { SchemaKit } from "../kit/postgres.ts";
import { MEMBER_STATUSES, VISIBILITIES } from "../vocabulary.ts";

export function defineAgencyTables(kit: SchemaKit) {
  const agencies = kit.table("agencies", {
    id: kit.id("id").primaryKey(),
    name: kit.text("name").notNull(),
    visibility: kit.text("visibility", { enum: VISIBILITIES }).notNull(),
    /** Where the agency sits; a member without a zone of their own reads times in it. */
    timeZone: kit.text("time_zone").notNull(),
    version: kit.integer("version").notNull(),
    createdAt: kit.instant("created_at").notNull(),
  });

  const members = kit.table(
    "members",
    {
      agencyId: kit
        .id("agency_id")
        .notNull()
        .references(() => agencies.id),
      id: kit.id("id").notNull(),
      userId: kit.id("user_id").notNull(),
      name: kit.text("name").notNull(),
      email: kit.text("email").notNull(),
      role: kit.text("role", { enum: ROLES }).notNull(),
      status: kit.text("status", { enum: MEMBER_STATUSES }).notNull(),
      timeZone: kit.text("time_zone"),
      /** Whether single letters act as keys for this member. */
      singleKeys: kit.flag("single_keys").notNull(),
      version: kit.integer("version").notNull(),
      createdAt: kit.instant("created_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ name: "members_pk", columns: [t.agencyId, t.id] }),
      kit.uniqueIndex("members_user_uq").on(t.agencyId, t.userId),
      kit.index("members_sign_in_ix").on(t.userId), // a look-up that does not know its agency yet
    ],
  );

  const invitations = kit.table(
    "invitations",
    {
      agencyId: kit
        .id("agency_id")
        .notNull()
        .references(() => agencies.id),
      id: kit.id("id").notNull(),
      email: kit.text("email").notNull(),
      role: kit.text("role", { enum: ROLES }).notNull(),
      tokenHash: kit.text("token_hash").notNull(),
      invitedBy: kit.id("invited_by").notNull(),
      createdAt: kit.instant("created_at").notNull(),
      expiresAt: kit.instant("expires_at").notNull(),
      acceptedAt: kit.instant("accepted_at"),
      revokedAt: kit.instant("revoked_at"),
    },
    (t) => [
      kit.primaryKey({ name: "invitations_pk", columns: [t.agencyId, t.id] }),
      kit.foreignKey({
        name: "invitations_inviter_fk",
        columns: [t.agencyId, t.invitedBy],
        foreignColumns: [members.agencyId, members.id],
      }),
      kit.uniqueIndex("invitations_token_uq").on(t.tokenHash), // a look-up that does not know its agency yet
    ],
  );

  const apiKeys = kit.table(
    "api_keys",
    {
      agencyId: kit
        .id("agency_id")
        .notNull()
        .references(() => agencies.id),
      id: kit.id("id").notNull(),
      memberId: kit.id("member_id").notNull(),
      label: kit.text("label").notNull(),
      /** SHA-256 of the key; the key itself is shown once and never stored. */
      keyHash: kit.text("key_hash").notNull(),
      /** The first characters, so that a person can tell keys apart. */
      hint: kit.text("hint").notNull(),
      createdAt: kit.instant("created_at").notNull(),
      lastUsedAt: kit.instant("last_used_at"),
      revokedAt: kit.instant("revoked_at"),
    },
    (t) => [
      kit.primaryKey({ name: "api_keys_pk", columns: [t.agencyId, t.id] }),
      kit.foreignKey({ name: "api_keys_member_fk", columns: [t.agencyId, t.memberId], foreignColumns: [members.agencyId, members.id] }),
      kit.uniqueIndex("api_keys_hash_uq").on(t.keyHash), // a look-up that does not know its agency yet
    ],
  );

  /** One-time links for the first agency of an installation; global, since no agency exists yet. */
  const setupLinks = kit.table(
    "setup_links",
    {
      id: kit.id("id").primaryKey(),
      tokenHash: kit.text("token_hash").notNull(),
      createdAt: kit.instant("created_at").notNull(),
      usedAt: kit.instant("used_at"),
    },
    (t) => [kit.uniqueIndex("setup_links_token_uq").on(t.tokenHash)],
  );

  return { agencies, members, invitations, apiKeys, setupLinks };
}
export type AgencyTables = ReturnType<typeof defineAgencyTables>;
