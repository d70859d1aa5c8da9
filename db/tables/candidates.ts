import { sql } from "drizzle-orm";

import type { SchemaKit } from "../kit/postgres.ts";
import { FINDABLE, LAST_CLOSES, STATUS_REASONS, SUBMISSION_STATUSES } from "../vocabulary.ts";
import type { AgencyTables } from "./agencies.ts";
import type { ClientTables } from "./clients.ts";

/** The people represented, whom they are put forward to, and what a search finds. */
export function defineCandidateTables(kit: SchemaKit, { agencies, members }: AgencyTables, { jobs }: ClientTables) {
  const candidates = kit.table(
    "candidates",
    {
      agencyId: kit
        .id("agency_id")
        .notNull()
        .references(() => agencies.id),
      id: kit.id("id").notNull(),
      ownerId: kit.id("owner_id").notNull(),
      name: kit.text("name").notNull(),
      sortName: kit.text("sort_name").notNull(),
      email: kit.text("email"),
      phone: kit.text("phone"),
      /** What they do today, in a line ("Sales lead at Pellworth, Lisbon"). */
      headline: kit.text("headline"),
      // The next eight are worked out from submissions and rounds in the same transaction as the change (candidates/refresh.ts).
      nextRoundAt: kit.instant("next_round_at"),
      nextRoundId: kit.id("next_round_id"),
      lastHeldAt: kit.instant("last_held_at"),
      lastClose: kit.text("last_close", { enum: LAST_CLOSES }).notNull(),
      statedInterest: kit.integer("stated_interest"),
      /** The client's latest view in the submission the latest stated reading belongs to. */
      perceivedInterest: kit.integer("perceived_interest"),
      activeSubmissions: kit.integer("active_submissions").notNull(),
      /** Sorting key of the default list: the next interview, or else far in the future; never null, so a keyset page can follow it. */
      dueAt: kit.instant("due_at").notNull(),
      sample: kit.flag("sample").notNull(),
      version: kit.integer("version").notNull(),
      createdAt: kit.instant("created_at").notNull(),
      updatedAt: kit.instant("updated_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ name: "candidates_pk", columns: [t.agencyId, t.id] }),
      kit.foreignKey({ name: "candidates_owner_fk", columns: [t.agencyId, t.ownerId], foreignColumns: [members.agencyId, members.id] }),
      kit.uniqueIndex("candidates_email_uq").on(t.agencyId, t.email),
      kit.index("candidates_name_ix").on(t.agencyId, t.sortName, t.id),
      kit.index("candidates_due_ix").on(t.agencyId, t.dueAt, t.id),
      kit.index("candidates_updated_ix").on(t.agencyId, t.updatedAt, t.id),
      kit.index("candidates_close_ix").on(t.agencyId, t.lastClose, t.dueAt, t.id),
      kit.index("candidates_owner_ix").on(t.agencyId, t.ownerId, t.dueAt, t.id),
      kit.index("candidates_sample_ix").on(t.agencyId, t.sample, t.id), // "is the sample there?" is asked on every Today
      kit.check("candidates_version_ck", sql`version >= 1`),
    ],
  );

  /** Under visibility "own" a recruiter also sees candidates that were shared with them. */
  const candidateShares = kit.table(
    "candidate_shares",
    {
      agencyId: kit.id("agency_id").notNull(),
      candidateId: kit.id("candidate_id").notNull(),
      memberId: kit.id("member_id").notNull(),
      createdAt: kit.instant("created_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ name: "candidate_shares_pk", columns: [t.agencyId, t.candidateId, t.memberId] }),
      kit.foreignKey({
        name: "candidate_shares_candidate_fk",
        columns: [t.agencyId, t.candidateId],
        foreignColumns: [candidates.agencyId, candidates.id],
      }),
      kit.foreignKey({
        name: "candidate_shares_member_fk",
        columns: [t.agencyId, t.memberId],
        foreignColumns: [members.agencyId, members.id],
      }),
      kit.index("candidate_shares_member_ix").on(t.agencyId, t.memberId, t.candidateId),
    ],
  );

  const submissions = kit.table(
    "submissions",
    {
      agencyId: kit.id("agency_id").notNull(),
      id: kit.id("id").notNull(),
      candidateId: kit.id("candidate_id").notNull(),
      jobId: kit.id("job_id").notNull(),
      status: kit.text("status", { enum: SUBMISSION_STATUSES }).notNull(),
      statusReason: kit.text("status_reason", { enum: STATUS_REASONS }),
      /** Local date YYYY-MM-DD on which a placed candidate starts. */
      startDate: kit.text("start_date"),
      /** How many rounds are expected, and who decides, once known. */
      processRounds: kit.integer("process_rounds"),
      processDecides: kit.text("process_decides"),
      version: kit.integer("version").notNull(),
      createdAt: kit.instant("created_at").notNull(),
      updatedAt: kit.instant("updated_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ name: "submissions_pk", columns: [t.agencyId, t.id] }),
      kit.foreignKey({
        name: "submissions_candidate_fk",
        columns: [t.agencyId, t.candidateId],
        foreignColumns: [candidates.agencyId, candidates.id],
      }),
      kit.foreignKey({ name: "submissions_job_fk", columns: [t.agencyId, t.jobId], foreignColumns: [jobs.agencyId, jobs.id] }),
      kit.index("submissions_candidate_ix").on(t.agencyId, t.candidateId, t.id),
      kit.index("submissions_job_ix").on(t.agencyId, t.jobId, t.id),
      kit.index("submissions_status_ix").on(t.agencyId, t.status, t.id),
    ],
  );

  const statusChanges = kit.table(
    "submission_status_changes",
    {
      agencyId: kit.id("agency_id").notNull(),
      id: kit.id("id").notNull(),
      submissionId: kit.id("submission_id").notNull(),
      fromStatus: kit.text("from_status", { enum: SUBMISSION_STATUSES }),
      toStatus: kit.text("to_status", { enum: SUBMISSION_STATUSES }).notNull(),
      reason: kit.text("reason", { enum: STATUS_REASONS }),
      memberId: kit.id("member_id").notNull(),
      at: kit.instant("at").notNull(),
    },
    (t) => [
      kit.primaryKey({ name: "submission_status_changes_pk", columns: [t.agencyId, t.id] }),
      kit.foreignKey({
        name: "status_changes_submission_fk",
        columns: [t.agencyId, t.submissionId],
        foreignColumns: [submissions.agencyId, submissions.id],
      }),
      kit.index("status_changes_submission_ix").on(t.agencyId, t.submissionId, t.at, t.id),
    ],
  );

  /** What a search may find, one row for each findable thing; written next to the thing itself. */
  const searchDocuments = kit.table(
    "search_documents",
    {
      agencyId: kit
        .id("agency_id")
        .notNull()
        .references(() => agencies.id),
      kind: kit.text("kind", { enum: FINDABLE }).notNull(),
      entityId: kit.id("entity_id").notNull(),
      body: kit.text("body").notNull(),
    },
    (t) => [kit.primaryKey({ name: "search_documents_pk", columns: [t.agencyId, t.kind, t.entityId] })],
  );

  return { candidates, candidateShares, submissions, statusChanges, searchDocuments };
}
export type CandidateTables = ReturnType<typeof defineCandidateTables>;
