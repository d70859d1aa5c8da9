import {
  ASKED,
  CLOSE_KINDS,
  OUTCOME_REASONS,
  OUTCOMES,
  REASONS_NOT_ASKED,
  RESPONSES,
  ROUND_KINDS,
  THANK_YOUS,
  type Asked,
  type CloseKind,
  type Outcome,
  type OutcomeReason,
  type ReasonNotAsked,
  type Response,
  type RoundKind,
} from "#/db/vocabulary.ts";

import { foldName } from "../names.ts";

/** Recruiters' own words for the closed lists. What fits none, or more than one, is not read: never a guess. Pure. */

export const VALUE_FIELDS = [
  "kind",
  "asked",
  "askKind",
  "response",
  "reasonNotAsked",
  "statedInterest",
  "perceivedInterest",
  "outcome",
  "thankYou",
] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];
export const isValueField = (field: string): field is ValueField => VALUE_FIELDS.some((one) => one === field);

const THANK_YOU_CHOICES = [...THANK_YOUS, "same_day"] as const;

/** What a person may choose a raw value to mean, in the stored spelling. */
export const CHOICES: Record<ValueField, readonly string[]> = {
  kind: ROUND_KINDS,
  asked: ASKED,
  askKind: CLOSE_KINDS,
  response: RESPONSES,
  reasonNotAsked: REASONS_NOT_ASKED,
  statedInterest: ["1", "2", "3", "4", "5"],
  perceivedInterest: ["1", "2", "3", "4", "5"],
  outcome: [...OUTCOMES, ...OUTCOME_REASONS.map((reason) => `rejected:${reason}`)],
  thankYou: THANK_YOU_CHOICES,
};

export interface OutcomeRead {
  outcome: Outcome;
  reason: OutcomeReason | null;
}
export interface ValueRead {
  kind: RoundKind;
  asked: Asked;
  askKind: CloseKind;
  response: Response;
  reasonNotAsked: ReasonNotAsked;
  statedInterest: number;
  perceivedInterest: number;
  outcome: OutcomeRead;
  thankYou: (typeof THANK_YOU_CHOICES)[number];
}

type Rules<T extends string> = readonly (readonly [T, RegExp])[];

const KINDS: Rules<RoundKind> = [
  ["managers_boss", /\bskip[ -]?level\b|\bmanager'?s (?:boss|manager)\b|\bboss'?s? boss\b|\bgrand ?boss\b/],
  ["hiring_manager", /^hm\b|\bhiring[ _-]?manager\b|^(?:line )?manager$/],
  ["panel", /\bpanel\b/],
  ["final", /\bfinal\b|^last(?: round)?$/],
  [
    "first",
    /^1(?:st)?(?: (?:round|interview|stage))?$|^first(?: (?:round|interview|stage|conversation))?$|^(?:recruiter |phone )?screen(?:ing)?$|^intro(?: call)?$/,
  ],
  ["other", /^other$/],
];
const ASKED_WORDS: Rules<Asked> = [
  ["yes", /^(?:y|yes|yep|yeah|true|✓|asked|ja|oui|si)$/],
  ["no", /^(?:n|no|nope|false|not asked|did not ask|didn'?t ask|nein|non)$/],
  ["unknown", /^(?:\?+|n\/?a|unknown|not sure|unsure|don'?t know|dont know|dk|-+)$/],
];
const ASKS: Rules<CloseKind> = [
  ["next_step", /\bnext (?:steps?|round|stage|interview)\b|\b(?:2nd|second|3rd|third) (?:interview|round|meeting|stage)\b|^next$/],
  ["recommendation", /\brecommend(?:ation|ed)?\b/],
  ["offer_summary", /\bsummary(?: close)?\b|\bsummed (?:it )?up\b/],
  ["offer_mutual", /\bmutual\b|\bboth sides\b/],
  ["offer_direct", /\bstraight out\b|\bdirect(?:ly)?\b|\bfor the (?:job|offer)\b|^(?:job|offer)$/],
  ["referral", /\breferral\b|\bwho else\b|\bknows? anyone\b/],
  [
    "interest_statement",
    /\binterest(?:ed)? only\b|\bonly (?:said|interest)\b|\bsaid (?:(?:he|she|they) )?(?:is|was|were|are)? ?(?:keen|interested)\b|\binterest statement\b|^keen$/,
  ],
];
const ANSWERS: Rules<Response> = [
  ["offer_on_the_spot", /\bon the spot\b|\boffered (?:there|right away|immediately)\b/],
  ["no_authority", /\bno authority\b|\bnot (?:my|his|her|their|theirs|mine)\b.*\b(?:call|decision|decide)\b/],
  ["deferred", /\bdeferred\b|\bget back\b|\blet (?:him|her|them|us) know\b|\bthink about it\b/],
  ["noncommittal", /\bnon-?committal\b|\bvague\b/],
  ["negative", /^negative$|^bad(?:ly)?$/],
  ["positive", /^positive$|^good$|^well$|^great$/],
];
const REASONS: Rules<ReasonNotAsked> = [
  ["fear_of_rejection", /\b(?:scared|afraid|fear(?:ed)?|frightened)\b.*\b(?:no|rejection|rejected|refusal)\b/],
  ["felt_pushy", /\bpushy\b|\bpush(?:ing)? too (?:hard|much)\b/],
  ["forgot", /\bforgot(?:ten)?\b|\bslipped\b.*\bmind\b/],
  ["no_opening", /\bno (?:opening|chance|opportunity)\b|\bnever came up\b|\bcut short\b/],
  ["fear_of_misleading", /\bmislead(?:ing)?\b|\bpromise too much\b/],
  ["unsure_of_fit", /\bunsure (?:of|about) (?:the )?(?:fit|role|job)\b|\bnot (?:a|sure of the) fit\b/],
  ["not_interested", /\bnot interested\b|\bdid(?: not|n'?t) want (?:it|the job)\b/],
  ["other", /^other$/],
];
const RESULTS: Rules<Outcome> = [
  ["advanced", /^(?:advanced?|passed|progress(?:ed)?|next (?:round|stage)|through|moved? on)$/],
  ["offer", /^(?:offer(?:ed)?|offer made|got (?:an |the )?offer|hired|placed)$/],
  ["rejected", /^(?:rejected|declined by client|turned down|lost|not selected)\b/],
  ["withdrawn", /^(?:withdrew|withdrawn|pulled out|dropped out)\b/],
  ["silent", /^(?:ghosted|silent|silence|no (?:answer|reply|response)|never heard)\b/],
  ["pending", /^(?:waiting|pending|tbc|tbd|awaiting(?: \w+)?|open)$/],
];
const LOST: Rules<OutcomeReason> = [
  [
    "interest_unclear",
    /\bnot sure (?:s?he|they) wanted\b|\binterest (?:was )?unclear\b|\bdid(?: not|n'?t) seem (?:keen|interested)\b|\bunclear interest\b/,
  ],
  ["skills", /\bskills?\b/],
  ["experience", /\bexperience\b/],
  ["culture", /\bcultur(?:e|al)\b/],
  ["pay", /\b(?:pay|salary|too expensive|comp(?:ensation)?)\b/],
  ["other_candidate", /\b(?:other|another|stronger|internal) candidate\b/],
  ["job_closed", /\b(?:job|role|position) (?:was )?(?:closed|cancelled|frozen)\b|\bhiring freeze\b/],
];
const THANKS: Rules<ValueRead["thankYou"]> = [
  ["same_day", /^same[ -]?day$/],
  ["sent", /^(?:y|yes|sent|true|done|✓|late|next day)$/],
  ["not_sent", /^(?:n|no|not sent|false|none|never)$/],
  ["unknown", /^(?:\?+|n\/?a|unknown|not sure|-+)$/],
];

/** The one meaning among the rules that fit; none when several do. */
function only<T extends string>(rules: Rules<T>, said: string): T | null {
  const fitting = rules.filter(([, pattern]) => pattern.test(said));
  return fitting.length === 1 ? fitting[0]![0] : null;
}

const interestOf = (said: string): number | null => (/^[1-5](?:\.0+)?(?: ?\/ ?5)?$/.test(said) ? Number(said[0]) : null);

function outcomeOf(said: string): OutcomeRead | null {
  const [, chosen] = /^rejected:(\w+)$/.exec(said) ?? [];
  if (chosen) return { outcome: "rejected", reason: exact(OUTCOME_REASONS, chosen) };
  const outcome = exact(OUTCOMES, said) ?? only(RESULTS, said);
  return outcome && { outcome, reason: outcome === "rejected" ? only(LOST, said) : null };
}

/** A stored spelling ("hiring_manager") means itself; so mappings and our own exports are read by the same readers. */
const exact = <T extends string>(list: readonly T[], said: string): T | null => list.find((one) => one === said) ?? null;

const READERS: { [F in ValueField]: (said: string) => ValueRead[F] | null } = {
  kind: (said) => exact(ROUND_KINDS, said) ?? only(KINDS, said),
  asked: (said) => exact(ASKED, said) ?? only(ASKED_WORDS, said),
  askKind: (said) => exact(CLOSE_KINDS, said) ?? only(ASKS, said),
  response: (said) => exact(RESPONSES, said) ?? only(ANSWERS, said),
  reasonNotAsked: (said) => exact(REASONS_NOT_ASKED, said) ?? only(REASONS, said),
  statedInterest: interestOf,
  perceivedInterest: interestOf,
  outcome: outcomeOf,
  thankYou: (said) => exact(THANK_YOU_CHOICES, said) ?? only(THANKS, said),
};

/** Reads one cell, or null when its meaning is not plain. */
export function readValue<F extends ValueField>(field: F, raw: string): ValueRead[F] | null {
  return READERS[field](foldName(raw.replaceAll("’", "'")).replace(/[!.]+$/, ""));
}
