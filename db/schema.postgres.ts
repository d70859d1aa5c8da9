import { postgresKit } from "./kit/postgres.ts";
import { defineTables } from "./tables/define.ts";

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
} = defineTables(postgresKit);
export const { user, session, account, verification, rateLimit } = signIn;
