import type {
  AskKind,
  Asked,
  CloseKind,
  ClosingSigns,
  Outcome,
  OutcomeReason,
  ReasonNotAsked,
  Response,
  RoundKind,
  RoundStatus,
  StatusReason,
  SubmissionStatus,
} from "#/db/vocabulary.ts";

/** One round's debrief as the sample tells it; instants are worked out when it is built. */
export interface StoryDebrief {
  asked: Asked;
  askKind?: CloseKind;
  words?: string;
  response?: Response;
  reasonNotAsked?: ReasonNotAsked;
  /** Interest as the candidate says and as the client sees it, 1 to 5. */
  says?: number;
  sees?: number;
  signs?: ClosingSigns;
  outcome: Outcome;
  outcomeReason?: OutcomeReason;
  /** When the debrief was logged and when the client answered. */
  loggedAt: Date;
  answeredAt?: Date;
  /** Dates promised, as days after the interview's local date. */
  expectedIn?: number;
  latestIn?: number;
  mayContact?: boolean;
  thanks?: "same_day" | "late" | "not_sent" | "unknown";
  chasedAt?: Date;
  highlights?: string;
  notes?: string;
}

export interface StoryRound {
  kind: RoundKind;
  at: Date;
  timeZone: string;
  /** Contacts of the job's client, by name. */
  who: string[];
  status: RoundStatus;
  minutes?: number;
  /** Interest the candidate gave the day before. */
  before?: number;
  prep?: { bookedAt?: Date; heldAt?: Date; minutes?: number };
  planned?: { ask: AskKind; reason: string };
  /** Checklist topics already gone through. */
  ticks?: string[];
  debrief?: StoryDebrief;
}

export interface StorySubmission {
  candidate: string;
  client: string;
  job: string;
  putForwardAt: Date;
  status: SubmissionStatus;
  statusReason?: StatusReason;
  /** When the final or offered status was reached. */
  statusAt?: Date;
  startsAt?: Date;
  process?: { rounds: number; decides: string };
  /** Readings outside any round. */
  readings?: { value: number; at: Date }[];
  practices?: { askKind: AskKind; wording: string; partner: string; confidence: number; at: Date }[];
  rounds: StoryRound[];
}
