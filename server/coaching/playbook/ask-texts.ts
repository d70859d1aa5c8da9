import type { AskKind } from "#/db/vocabulary.ts";

import type { Variant } from "./variant.ts";

/** How one ask reads: a heading, what to mind, and the sentences to say. The last variant of each always applies. */
export interface AskText {
  title: readonly Variant[];
  detail: readonly Variant[];
  wording: readonly Variant[];
}

/** People run out of time or wait to be invited; the ask then needs its own minutes. */
const KEEP_TIME: Variant = {
  when: { lastReasons: ["no_opening", "forgot"] },
  text: "Keep the last five minutes for it: say early on that there is one thing to ask before the end.",
};
const FLOOR = "At the very least, say how things stand and thank them.";

export const ASK_TEXTS: Record<AskKind, AskText> = {
  next_step: {
    title: [{ text: "Ask for the next step" }],
    detail: [KEEP_TIME, { text: "Say that it fits, that going on is wanted, and ask what comes next. It is too soon to ask for the job." }],
    wording: [
      {
        when: { interest: [4, 5] },
        text: "{thanks}. What you have described fits what I am looking for, and I would like to go on. What comes next, and whom would I meet?",
      },
      {
        when: { interest: [3] },
        text: "{thanks}. From what I have heard, this could fit well, and I would like to go on. What would the next step be?",
      },
      { text: "{thanks}. Parts of this fit, and I would like to see more before I make up my mind. What would the next step be?" },
    ],
  },
  recommendation: {
    title: [{ text: "Ask for the recommendation {toManager}" }],
    detail: [
      KEEP_TIME,
      {
        when: { kinds: ["managers_boss"] },
        text: "This person judges the hiring manager’s choice and does not make the offer, so the ask is for their word.",
      },
      { text: "Nobody in this room makes the offer, so the ask is for their word with whoever does." },
    ],
    wording: [
      {
        when: { interest: [4, 5] },
        text: "{thanks}. I am right for this role, and I hope I have shown you that today. May I have your recommendation {toManager}?",
      },
      {
        when: { interest: [3] },
        text: "{thanks}. I believe I could do this role well, and I hope today has shown it. May I have your recommendation {toManager}?",
      },
      {
        text: "{thanks}. I am still weighing this up, but I could do the work well, and I hope that came across. If you agree, may I have your recommendation {toManager}?",
      },
    ],
  },
  offer_mutual: {
    title: [{ text: "Ask for the offer, if it is mutual" }],
    detail: [
      KEEP_TIME,
      {
        when: { softClose: true },
        text: "What was learnt, why it fits, then the offer as a wish and not as a demand: this client likes a gentle close.",
      },
      { text: "Four beats: what was learnt, the role, confidence, and the offer if both sides see it." },
    ],
    wording: [
      {
        when: { interest: [4, 5], softClose: true },
        text: "{thanks}. From what I have learnt, this is the role I want, and I am confident that I can do it well. If you come to see it the same way, I would be very glad of an offer.",
      },
      {
        when: { interest: [5] },
        text: "{thanks}. From what I have learnt, this is exactly the role I want, and I am confident that I can do it well. If you feel the same, I would like you to offer it to me, and I would accept.",
      },
      {
        when: { interest: [4] },
        text: "{thanks}. From what I have learnt, this is exactly the role I want, and I am confident that I can do it well. If you feel the same, I would like you to offer it to me.",
      },
      {
        when: { interest: [3], softClose: true },
        text: "{thanks}. From what I have learnt, the role suits what I do well, and I am confident that I could do it. Should we both come to see the fit, I would be glad to talk about an offer.",
      },
      {
        when: { interest: [3] },
        text: "{thanks}. From what I have learnt, the role suits what I do well, and I am confident that I could do it. If we both see the fit, I would like us to talk about an offer.",
      },
      {
        text: "{thanks}. I have learnt a good deal, I could do this work, and I still have points to settle for myself. Once they are settled, and if we both see the fit, I would be open to talking about an offer.",
      },
    ],
  },
  offer_summary: {
    title: [{ text: "Ask for the offer, in a summary" }],
    detail: [
      KEEP_TIME,
      {
        when: { softClose: true },
        text: "Thanks, what has been good, and what it has left; the offer as a hope: this client likes a gentle close. Put in a detail of your own.",
      },
      { text: "Thanks, what has been good, what it has left, then the ask. Put in one detail from the conversation itself." },
    ],
    wording: [
      {
        when: { interest: [5], softClose: true },
        text: "{thanks}. Getting to know the work at {client} has been good from the first conversation on, and I am excited by it. This is the role I want. If you came to offer it to me, I would gladly accept.",
      },
      {
        when: { interest: [4], softClose: true },
        text: "{thanks}. Getting to know the work at {client} has been good from the first conversation on, and I am excited by it. This is the role I want, and I would be very glad to be your choice.",
      },
      {
        when: { interest: [5] },
        text: "{thanks}. Getting to know the work at {client} has been good from the first conversation on, and I am excited by it. This is the role I want. If you offer it to me, I will accept.",
      },
      {
        when: { interest: [4] },
        text: "{thanks}. Getting to know the work at {client} has been good from the first conversation on, and I am excited by it. This is the role I want, and I hope that you will offer it to me.",
      },
      {
        when: { interest: [3], softClose: true },
        text: "{thanks}. Our conversations have been good, and they have left me interested in the work. Should you see the fit as well, I would be glad to talk about an offer.",
      },
      {
        when: { interest: [3] },
        text: "{thanks}. Our conversations have been good, and they have left me interested in the work. If you see the fit as well, I would like us to talk about an offer.",
      },
      {
        text: "{thanks}. Our conversations have taught me a lot about the work. I still have points to settle for myself; once they are, and if you see the fit, I would be open to talking about an offer.",
      },
    ],
  },
  offer_direct: {
    title: [{ text: "Ask for the offer, directly" }],
    detail: [
      KEEP_TIME,
      { when: { softClose: true }, text: "One sentence, one question, in a warm voice: this client likes a gentle close." },
      { text: "One sentence, one question, nothing after it. The reasons were given in the conversation." },
    ],
    wording: [
      {
        when: { interest: [5], softClose: true },
        text: "{thanks}. This is the role I want, and I would gladly accept it. Is there anything that still stands between us and an offer?",
      },
      {
        when: { interest: [4], softClose: true },
        text: "{thanks}. This is the role I want. Is there anything that still stands between us and an offer?",
      },
      { when: { interest: [5] }, text: "{thanks}. This is the role I want, and I would accept it. Will you offer it to me?" },
      { when: { interest: [4] }, text: "{thanks}. This is the role I want. Will you offer it to me?" },
      {
        when: { interest: [3], softClose: true },
        text: "{thanks}. I can see this working. Should you see it too, may we talk about an offer?",
      },
      { when: { interest: [3] }, text: "{thanks}. I can see this working. If you can too, are you ready to talk about an offer?" },
      {
        text: "{thanks}. I still have points to settle for myself. If we can settle them and you see the fit, would you be ready to talk about an offer?",
      },
    ],
  },
  referral: {
    title: [{ text: "Ask who else could use these skills" }],
    detail: [
      { when: { interest: [1] }, text: `Say openly that it is not the right fit, then ask for a name. ${FLOOR}` },
      { text: `Leave the door open, and ask for a name as well. ${FLOOR}` },
    ],
    wording: [
      {
        when: { interest: [1] },
        text: "{thanks}. To be open with you, this is not the right fit for me. Who else do you know who could use what I do?",
      },
      { text: "{thanks}. Should this turn out not to be the right fit for either of us, who else do you know who could use what I do?" },
    ],
  },
};
