import { sql } from "drizzle-orm";

import type { SchemaKit } from "../kit/postgres.ts";
import {
  ADVICE_ORIGINS,
  ASK_KINDS,
  ASKED,
  CLOSE_KINDS,
  CLOSING_SIGNS,
  HAND_OUTS,
  OUTCOME_REASONS,
  OUTCOMES,
  READING_SOURCES,
  READING_TIMES,
  REASONS_NOT_ASKED,
  RESPONSES,
  ROUND_KINDS,
  ROUND_STATUSES,
  THANK_YOUS,
} from "../vocabulary.ts";
import type { AgencyTables } from "./agencies.ts";
import type { CandidateTables } from "./candidates.ts";
import type { ClientTables } from "./clients.ts";

/** Interviews, their debriefs (on the round's own row), and what surrounds them. */
export function defineRoundTables(
  kit: SchemaKit,
  { members }: AgencyTables,
  { clients, contacts }: ClientTables,
  { candidates, submissions }: CandidateTables,
) {
  const rounds = kit.table(
    "rounds",
    {
      agencyId: kit.id("agency_id").notNull(),
      id: kit.id("id").notNull(),
      submissionId: kit.id("submission_id").notNull(),
      /** The submission's own candidate and client, repeated so that lists need no join. */
      candidateId: kit.id("candidate_id").notNull(),
      clientId: kit.id("client_id").notNull(),
      kind: kit.text("kind", { enum: ROUND_KINDS }).notNull(),
      status: kit.text("status", { enum: ROUND_STATUSES }).notNull(),
      scheduledAt: kit.instant("scheduled_at").notNull(),
      minutes: kit.integer("minutes").notNull(),
      timeZone: kit.text("time_zone").notNull(),
      /** YYYY-MM-DD and YYYY-MM of scheduledAt in timeZone; stored so that an index can hold them. */
      localDate: kit.text("local_date").notNull(),
      localMonth: kit.text("local_month").notNull(),
      /** When that local date begins and ends, so that "on the same day" is a comparison and no engine needs to know zones. */
      dayStartsAt: kit.instant("day_starts_at"),
      dayEndsAt: kit.instant("day_ends_at"),
      /** The recruiter the round counts for: the candidate's owner when it was held, frozen then. Null before. */
      creditId: kit.id("credit_id"),
      closingSigns: kit.text("closing_signs", { enum: CLOSING_SIGNS }),
      place: kit.text("place"),
      plannedAsk: kit.text("planned_ask", { enum: ASK_KINDS }),
      plannedReason: kit.text("planned_reason"),
      plannedWording: kit.text("planned_wording"),
      prepCallAt: kit.instant("prep_call_at"),
      prepHeldAt: kit.instant("prep_held_at"),
      prepMinutes: kit.integer("prep_minutes"),
      // The debrief. debriefedAt is null until there is one.
      debriefedAt: kit.instant("debriefed_at"),
      debriefedBy: kit.id("debriefed_by"),
      asked: kit.text("asked", { enum: ASKED }),
      askKind: kit.text("ask_kind", { enum: CLOSE_KINDS }),
      words: kit.text("words"),
      response: kit.text("response", { enum: RESPONSES }),
      reasonNotAsked: kit.text("reason_not_asked", { enum: REASONS_NOT_ASKED }),
      statedInterest: kit.integer("stated_interest"),
      /** The latest stated reading before the round, frozen at the debrief. */
      interestBefore: kit.integer("interest_before"),
      perceivedInterest: kit.integer("perceived_interest"),
      outcome: kit.text("outcome", { enum: OUTCOMES }),
      outcomeReason: kit.text("outcome_reason", { enum: OUTCOME_REASONS }),
      outcomeAt: kit.instant("outcome_at"),
      /** When "waiting for the client" was last put off; it returns three days later. */
      chasedAt: kit.instant("chased_at"),
      expectedBy: kit.text("expected_by"),
      latestBy: kit.text("latest_by"),
      mayContact: kit.flag("may_contact"),
      thankYou: kit.text("thank_you", { enum: THANK_YOUS }),
      thankYouSentAt: kit.instant("thank_you_sent_at"),
      highlights: kit.text("highlights"),
      notes: kit.text("notes"),
      /** Asked and stated interest were first saved while the outcome was pending. Null until both or the outcome are known. */
      recordedBeforeOutcome: kit.flag("recorded_before_outcome"),
      advisedAsk: kit.text("advised_ask", { enum: ASK_KINDS }),
      adviceOrigin: kit.text("advice_origin", { enum: ADVICE_ORIGINS }),
      version: kit.integer("version").notNull(),
      createdAt: kit.instant("created_at").notNull(),
      updatedAt: kit.instant("updated_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ name: "rounds_pk", columns: [t.agencyId, t.id] }),
      kit.foreignKey({
        name: "rounds_submission_fk",
        columns: [t.agencyId, t.submissionId],
        foreignColumns: [submissions.agencyId, submissions.id],
      }),
      kit.foreignKey({
        name: "rounds_candidate_fk",
        columns: [t.agencyId, t.candidateId],
        foreignColumns: [candidates.agencyId, candidates.id],
      }),
      kit.foreignKey({ name: "rounds_client_fk", columns: [t.agencyId, t.clientId], foreignColumns: [clients.agencyId, clients.id] }),
      kit.foreignKey({ name: "rounds_credit_fk", columns: [t.agencyId, t.creditId], foreignColumns: [members.agencyId, members.id] }),
      kit.index("rounds_submission_ix").on(t.agencyId, t.submissionId, t.scheduledAt, t.id),
      kit.index("rounds_candidate_ix").on(t.agencyId, t.candidateId, t.scheduledAt, t.id),
      kit.index("rounds_day_ix").on(t.agencyId, t.localDate, t.scheduledAt, t.id),
      kit.index("rounds_status_ix").on(t.agencyId, t.status, t.scheduledAt, t.id),
      kit.index("rounds_outcome_ix").on(t.agencyId, t.outcome, t.scheduledAt, t.id),
      kit.index("rounds_debrief_ix").on(t.agencyId, t.debriefedAt, t.status, t.scheduledAt, t.id), // the few without a debrief lie together
      kit.index("rounds_client_ix").on(t.agencyId, t.clientId, t.scheduledAt, t.id),
      kit.index("rounds_credit_ix").on(t.agencyId, t.creditId, t.localMonth),
      kit.check("rounds_stated_ck", sql`stated_interest between 1 and 5`),
      kit.check("rounds_perceived_ck", sql`perceived_interest between 1 and 5`),
      kit.check("rounds_minutes_ck", sql`minutes between 5 and 1440`),
    ],
  );

  const roundInterviewers = kit.table(
    "round_interviewers",
    {
      agencyId: kit.id("agency_id").notNull(),
      roundId: kit.id("round_id").notNull(),
      contactId: kit.id("contact_id").notNull(),
      position: kit.integer("position").notNull(),
    },
    (t) => [
      kit.primaryKey({ name: "round_interviewers_pk", columns: [t.agencyId, t.roundId, t.contactId] }),
      kit.foreignKey({
        name: "round_interviewers_round_fk",
        columns: [t.agencyId, t.roundId],
        foreignColumns: [rounds.agencyId, rounds.id],
      }),
      kit.foreignKey({
        name: "round_interviewers_contact_fk",
        columns: [t.agencyId, t.contactId],
        foreignColumns: [contacts.agencyId, contacts.id],
      }),
      kit.index("round_interviewers_contact_ix").on(t.agencyId, t.contactId, t.roundId),
    ],
  );

  /** Every reading is kept; the latest observation stands, and among equals the latest saved. */
  const interestReadings = kit.table(
    "interest_readings",
    {
      agencyId: kit.id("agency_id").notNull(),
      id: kit.id("id").notNull(),
      submissionId: kit.id("submission_id").notNull(),
      roundId: kit.id("round_id"),
      value: kit.integer("value").notNull(),
      /** When it was observed, which for a debrief is its round. */
      at: kit.instant("at").notNull(),
      moment: kit.text("moment", { enum: READING_TIMES }).notNull(),
      source: kit.text("source", { enum: READING_SOURCES }).notNull(),
      memberId: kit.id("member_id").notNull(),
      createdAt: kit.instant("created_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ name: "interest_readings_pk", columns: [t.agencyId, t.id] }),
      kit.foreignKey({
        name: "interest_readings_submission_fk",
        columns: [t.agencyId, t.submissionId],
        foreignColumns: [submissions.agencyId, submissions.id],
      }),
      kit.foreignKey({
        name: "interest_readings_round_fk",
        columns: [t.agencyId, t.roundId],
        foreignColumns: [rounds.agencyId, rounds.id],
      }),
      kit.index("interest_readings_submission_ix").on(t.agencyId, t.submissionId, t.at, t.createdAt, t.id),
      kit.index("interest_readings_round_ix").on(t.agencyId, t.roundId), // or each change of a round's key would walk all readings
      kit.check("interest_readings_value_ck", sql`value between 1 and 5`),
    ],
  );

  const practices = kit.table(
    "practices",
    {
      agencyId: kit.id("agency_id").notNull(),
      id: kit.id("id").notNull(),
      submissionId: kit.id("submission_id").notNull(),
      askKind: kit.text("ask_kind", { enum: ASK_KINDS }).notNull(),
      wording: kit.text("wording").notNull(),
      partner: kit.text("partner"),
      confidence: kit.integer("confidence"),
      at: kit.instant("at").notNull(),
      memberId: kit.id("member_id").notNull(),
      createdAt: kit.instant("created_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ name: "practices_pk", columns: [t.agencyId, t.id] }),
      kit.foreignKey({
        name: "practices_submission_fk",
        columns: [t.agencyId, t.submissionId],
        foreignColumns: [submissions.agencyId, submissions.id],
      }),
      kit.index("practices_submission_ix").on(t.agencyId, t.submissionId, t.at, t.id),
      kit.check("practices_confidence_ck", sql`confidence between 1 and 5`),
    ],
  );

  /** Ticks belong to round + topic, so they survive a change of wording. */
  const checklistTicks = kit.table(
    "checklist_ticks",
    {
      agencyId: kit.id("agency_id").notNull(),
      roundId: kit.id("round_id").notNull(),
      topic: kit.text("topic").notNull(),
      checked: kit.flag("checked").notNull(),
      memberId: kit.id("member_id").notNull(),
      at: kit.instant("at").notNull(),
    },
    (t) => [
      kit.primaryKey({ name: "checklist_ticks_pk", columns: [t.agencyId, t.roundId, t.topic] }),
      kit.foreignKey({ name: "checklist_ticks_round_fk", columns: [t.agencyId, t.roundId], foreignColumns: [rounds.agencyId, rounds.id] }),
    ],
  );

  /** A checklist as it was handed out, kept whole; the live one may move on. */
  const handedOutChecklists = kit.table(
    "handed_out_checklists",
    {
      agencyId: kit.id("agency_id").notNull(),
      id: kit.id("id").notNull(),
      roundId: kit.id("round_id").notNull(),
      how: kit.text("how", { enum: HAND_OUTS }).notNull(),
      at: kit.instant("at").notNull(),
      memberId: kit.id("member_id").notNull(),
      checklist: kit.json<unknown>("checklist").notNull(),
    },
    (t) => [
      kit.primaryKey({ name: "handed_out_checklists_pk", columns: [t.agencyId, t.id] }),
      kit.foreignKey({ name: "handed_out_round_fk", columns: [t.agencyId, t.roundId], foreignColumns: [rounds.agencyId, rounds.id] }),
      kit.index("handed_out_round_ix").on(t.agencyId, t.roundId, t.at),
    ],
  );

  return { rounds, roundInterviewers, interestReadings, practices, checklistTicks, handedOutChecklists };
}
