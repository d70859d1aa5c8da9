import { dialect } from "./dialect.ts";
import { postgresKit } from "./kit/postgres.ts";
import { sqliteKit } from "./kit/sqlite.ts";
import { defineTables, type Tables } from "./tables/define.ts";

export const {
  agencies,
  members,
  invitations,
  apiKeys,
  setupLinks,
  clients,
  contacts,
  jobs,
  candidates,
  candidateShares,
  submissions,
  statusChanges,
  searchDocuments,
  rounds,
  roundInterviewers,
  interestReadings,
  practices,
  checklistTicks,
  handedOutChecklists,
  imports,
  agencyChains,
  auditEvents,
  idempotencyReplies,
  signIn,
} = defineTables(dialect === "postgresql" ? postgresKit : sqliteKit);

export type Agency = Tables["agencies"]["$inferSelect"];
export type MemberRow = Tables["members"]["$inferSelect"];
export type Client = Tables["clients"]["$inferSelect"];
export type Contact = Tables["contacts"]["$inferSelect"];
export type Job = Tables["jobs"]["$inferSelect"];
export type Candidate = Tables["candidates"]["$inferSelect"];
export type NewCandidate = Tables["candidates"]["$inferInsert"];
export type Submission = Tables["submissions"]["$inferSelect"];
export type Round = Tables["rounds"]["$inferSelect"];
export type NewRound = Tables["rounds"]["$inferInsert"];
