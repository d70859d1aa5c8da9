import type { Topic } from "../topics.ts";
import type { Variant } from "./variant.ts";

/** How one item reads: an imperative line, what to mind, and, where it is something to say, the sentence. */
export interface TopicText {
  title: readonly Variant[];
  detail: readonly Variant[];
  wording?: readonly Variant[];
}

const FLOOR = "At the very least, tell them that you are interested.";

export const TOPIC_TEXTS: Record<Topic, TopicText> = {
  "silence.after_ask": {
    title: [{ text: "After the ask, say nothing until {to} does" }, { text: "After the ask, say nothing until they do" }],
    detail: [
      {
        text: "The next move is theirs. On a yes: thank them and talk it through. On “not mine to decide”: ask who decides and when. On a clear no: ask what was missing, and who else could use these skills.",
      },
    ],
  },
  "interest.make_explicit": {
    title: [{ text: "Say how much you want it, in plain words" }],
    detail: [
      { text: "Clients choose between equals by who clearly wants it. Hints and enthusiasm are easily missed; a plain sentence is not." },
    ],
    wording: [
      { when: { interest: [4, 5] }, text: "I want this job, and I would like you to know that before I leave." },
      { when: { interest: [3] }, text: "I am interested in this role, and I would like you to know that before I leave." },
      { text: "I am taking this seriously, and I will tell you openly what I still need to see." },
    ],
  },
  "authority.no_authority_plan": {
    title: [{ text: "Have the answer ready for “not mine to decide”" }],
    detail: [{ text: "Then the close turns into clear next steps: who decides, who else to meet, and when word will come." }],
    wording: [{ text: "I understand. Who will decide, whom should I still meet, and when can I expect to hear?" }],
  },
  "offer.on_the_spot": {
    title: [{ text: "Be ready for an offer on the spot" }],
    detail: [
      { when: { interest: [5] }, text: "Know beforehand what would make it a yes. If none comes, that is the usual case and no bad sign." },
      { text: "A warm thank-you and a day to look at the terms is a good answer. If none comes, that is the usual case and no bad sign." },
    ],
    wording: [
      {
        when: { interest: [4, 5] },
        text: "Thank you, that means a lot to me. May I have the terms in writing, so that I can answer you by tomorrow?",
      },
      { text: "Thank you, I am glad to hear that. May I have the terms in writing and a day or two to go through them properly?" },
    ],
  },
  "process.who_decides": {
    title: [
      { when: { asks: ["recommendation"] }, text: "Find out who decides, and who the recommendation goes to" },
      { text: "Find out {unknownOne}’s part in the decision" },
      { text: "Find out each one’s part in the decision" },
    ],
    detail: [
      { text: "Whoever decides is the person to ask. It is a fair question, and it shows that the process is being taken seriously." },
    ],
    wording: [{ text: "So that I understand how you work: who takes part in the decision, and what is your own part in it?" }],
  },
  "process.others_to_meet": {
    title: [{ text: "Ask who else there is to meet" }],
    detail: [{ text: "Learn how many conversations are left and with whom. Each one can then be prepared for." }],
    wording: [{ text: "Who else would I meet before you decide, and how many conversations do you usually have?" }],
  },
  "dates.when_hear": {
    title: [{ text: "Ask when they will decide; no answer, ask for the latest date" }],
    detail: [{ text: "If no date is given, ask for the latest one, and whether you may get in touch after it." }],
    wording: [
      { text: "When may I expect to hear from you? And if that is open, what is the latest date, and may I get in touch after it?" },
    ],
  },
  "dates.latest": {
    title: [{ text: "Get the latest date by which word will come" }],
    detail: [{ text: "“Soon” has no end. A latest date does, even a cautious one." }],
    wording: [{ text: "By which date at the latest will there be an answer, whichever way it goes?" }],
  },
  "dates.permission": {
    title: [{ text: "Ask for leave to get in touch after that date" }],
    detail: [{ text: "With leave given, a message afterwards is a kept agreement and no chase." }],
    wording: [{ text: "If I have not heard by then, may I get in touch with you?" }],
  },
  "signs.read_room": {
    title: [{ text: "Watch for signs that a decision is near" }],
    detail: [
      {
        text: "Talk of start dates, notice, team or pay, or selling the job to you, are signs. Note which ones came and tell us afterwards.",
      },
    ],
  },
  "mindset.rejection": {
    title: [{ text: "The worst answer is a no" }],
    detail: [{ text: `Few people ask, so asking stands out, and a no now costs no more than a no next week. ${FLOOR}` }],
  },
  "mindset.pushy": {
    title: [{ text: "Asking is not pushy" }],
    detail: [{ text: `A question that leaves room for any answer is polite. Interviewers expect it, and many wait for it. ${FLOOR}` }],
  },
  "mindset.mislead": {
    title: [{ text: "Asking is not accepting" }],
    detail: [{ text: `Nobody is bound by asking. The decision comes when there is something to decide on. ${FLOOR}` }],
  },
  "fit.settle_doubts": {
    title: [{ text: "Name the doubts, and take them into the room as questions" }],
    detail: [
      {
        text: "Write down what would have to be true for a yes, and find out about each point. A doubt with an answer is easier to ask with.",
      },
    ],
  },
  "interest.find_out": {
    title: [
      { when: { interestKnown: true }, text: "Ask {candidate} anew how much they want it, 1 to 5" },
      { text: "Ask {candidate} how much they want it, 1 to 5" },
    ],
    detail: [{ text: "The ask and its wording follow from the answer, so it comes before the rehearsal." }],
  },
  "practice.role_play": {
    title: [
      { when: { rehearsed: true }, text: "Rehearse the ask, aloud; once more makes it sit" },
      { text: "Rehearse the ask twice, aloud" },
    ],
    detail: [{ text: "Play it with somebody, keep the pause after it, and answer a yes, a “not mine to decide” and a no." }],
  },
  "practice.variants": {
    title: [{ text: "Rehearse a second wording" }],
    detail: [{ text: "Two ways of saying it leave room to follow the conversation. Take the one that sounds most like you." }],
  },
  "wording.fresh": {
    title: [{ text: "Find new words for {to}" }, { text: "Find new words this time" }],
    detail: [{ text: "The same person has heard this ask before. Persistence is good, pressure is not: build on what was said since." }],
  },
  "interviewer.memory": {
    title: [{ text: "Know how this interviewer answers an ask" }],
    detail: [{ text: "Expect a similar answer and prepare the sentence that follows it." }],
  },
  "research.company": {
    title: [{ text: "Read up on {client}: what they do, for whom, what is new" }],
    detail: [{ text: "One thing from it should come up in the conversation without being forced." }],
  },
  "questions.prepare": {
    title: [
      { when: { kinds: ["managers_boss"] }, text: "Prepare three questions for someone who judges the manager’s choice" },
      { text: "Prepare three questions about the work itself" },
    ],
    detail: [
      {
        when: { kinds: ["managers_boss"] },
        text: "Ask where the team has to be in a year, and what a good choice for this role looks like from above.",
      },
      { text: "Good questions show engagement better than good answers do, and they lead to the close." },
    ],
  },
  "thanks.same_day": {
    title: [{ text: "Send the thank-you before {whenever}" }],
    detail: [{ text: "Three sentences are enough: thanks, one thing from the conversation, and what was agreed." }],
  },
  "debrief.call": {
    title: [{ text: "Call straight after, while the words are fresh" }],
    detail: [{ text: "What was asked, in which words, and what came back. Five minutes, before anything else." }],
  },
};

/** The sheet's last line is the trade's oldest. */
export const LAST_LINE = "Call me straight after, and don’t forget to ask.";
