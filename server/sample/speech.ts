import type { CloseKind, RoundKind } from "#/db/vocabulary.ts";

/** What sample candidates said at the end, by what they asked for. */
export const SAID: Record<CloseKind, readonly [string, ...string[]]> = {
  next_step: [
    "I’d like to take this further. What happens next, and who would I meet?",
    "This fits what I’m looking for. What is the next step from here?",
    "I’m keen to go on. When could I meet the team?",
  ],
  recommendation: [
    "I hope you have seen that I’m right for this. May I have your recommendation?",
    "If you were convinced today, would you say so to the person who decides?",
  ],
  offer_mutual: [
    "From what you’ve told me, this is the move I want. If you feel the same, I’d like to be offered the role.",
    "I can see myself doing this job well. If that is mutual, I’d welcome an offer.",
  ],
  offer_summary: [
    "Thank you. Meeting the team was the best part. I’m excited by it. This is the role I want, and I hope you will offer it to me.",
    "I’ve enjoyed all of these talks, and each made me surer. This is the one I want.",
  ],
  offer_direct: ["I want this job. What would it take for you to offer it to me?", "I’m ready to start. Will you offer me the role?"],
  referral: ["I don’t think this one is mine. Who else might need somebody like me?"],
  interest_statement: ["I’ve really enjoyed this, and I’d love to work here.", "It all sounds great. I’m very interested."],
};

export const HIGHLIGHTS: readonly [string, ...string[]] = [
  "The turnaround story landed; they wrote it down.",
  "They opened up once the talk came to the team’s backlog.",
  "Asked two good questions about the first ninety days.",
  "The budget example was too long; keep it to a minute.",
  "They care most about handover between shifts.",
];

export const NOTES: readonly [string, ...string[]] = [
  "They are seeing one more person.",
  "Pay was not mentioned.",
  "Notice period is eight weeks; they did not mind.",
  "Wants to hear back before the holidays.",
];

export const MINUTES: Record<RoundKind, number> = { first: 45, hiring_manager: 60, panel: 90, managers_boss: 45, final: 60, other: 30 };
