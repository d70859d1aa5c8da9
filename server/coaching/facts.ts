import type {
  AskKind,
  Asked,
  Authority,
  CloseKind,
  ClosingSigns,
  OutcomeReason,
  Phase,
  Priority,
  ReasonNotAsked,
  Response,
  RoundKind,
  ThankYou,
} from "#/db/vocabulary.ts";

/** Everything the rules may know about one upcoming round. Plain values: no database, no clock; instants are milliseconds UTC. */
export interface Facts {
  /** The moment the advice is for; the only "now" there is. */
  at: number;
  candidateName: string;
  clientName: string;
  softClose: boolean;
  jobTitle: string;
  closingRole: boolean;
  /** The job's hiring manager's name, or null while unknown. */
  hiringManager: string | null;
  /** How many rounds are expected and who decides; null parts are unknown. */
  process: { rounds: number | null; decides: string | null };
  round: UpcomingRound;
  /** Earlier held rounds of THIS submission, oldest first. */
  held: HeldRound[];
  /** Stated-interest readings of this submission, oldest observation first. */
  readings: Reading[];
  /** Rounds lost because interest was unclear, in any submission of the candidate. */
  lostAsUnclear: { roundId: string; clientName: string; scheduledAt: number; timeZone: string }[];
  /** Rounds the candidate has held with this client, in any submission. */
  heldWithClient: number;
  rehearsals: { askKind: AskKind; wording: string; at: number; confidence: number | null }[];
  /** Closes that earlier candidates of the agency made with these interviewers; never names anyone. */
  memory: { contactId: string; contactName: string; askKind: AskKind; response: Response | null; count: number }[];
  /** What recruiter and candidate agreed on instead of the playbook's ask, or null. */
  planned: PlannedAsk | null;
}

export interface PlannedAsk {
  ask: AskKind;
  reason: string | null;
  wording: string | null;
}

export interface UpcomingRound {
  id: string;
  /** 1 for the first round of the submission. */
  number: number;
  kind: RoundKind;
  scheduledAt: number;
  timeZone: string;
  interviewers: Interviewer[];
  closingSigns: ClosingSigns | null;
}

export interface Interviewer {
  id: string;
  name: string;
  title: string | null;
  authority: Authority;
}

export interface HeldRound {
  id: string;
  number: number;
  kind: RoundKind;
  scheduledAt: number;
  timeZone: string;
  interviewerIds: string[];
  interviewerNames: string[];
  /** null while the round has no debrief. */
  asked: Asked | null;
  askKind: CloseKind | null;
  response: Response | null;
  reasonNotAsked: ReasonNotAsked | null;
  statedInterest: number | null;
  perceivedInterest: number | null;
  closingSigns: ClosingSigns | null;
  outcomeReason: OutcomeReason | null;
  /** Local dates, YYYY-MM-DD. */
  expectedBy: string | null;
  thankYou: ThankYou | null;
  /** Whether the thank-you went out on the interview's own local date; null when unknown. */
  thankedSameDay: boolean | null;
  /** When the debrief came; null without one, or where an import told of it and not when. */
  debriefedAt: number | null;
  /** What went well and what was learnt: material for the next wording. */
  highlights: string | null;
}

export interface Reading {
  value: number;
  at: number;
  roundId: string | null;
}

/** Why an item is there, in words, with the round that caused it. */
export interface Because {
  text: string;
  roundId?: string;
}

export interface ChecklistItem {
  /** The topic: stable, so ticks survive a change of wording or priority. */
  id: string;
  topic: string;
  phase: Phase;
  priority: Priority;
  /** The advice in one imperative line; `advice` begins with it and goes on. */
  title: string;
  advice: string;
  wording?: string;
  because: [Because, ...Because[]];
  /** Facts of the trade (domain F-ids) the item rests on. */
  source: string[];
}

export interface Checklist {
  /** What the playbook advises. */
  recommendedAsk: AskKind;
  /** What will be asked: the planned ask where there is one, else the recommended one. */
  ask: AskKind;
  /** The person the ask is put to, when known. */
  askOf: string | null;
  /** One line that says why this ask, for lists. */
  askReason: string;
  playbookVersion: number;
  items: ChecklistItem[];
}
