/** What the first sentence of Today is made of. Names are the candidates'. */
export interface LeadFacts {
  interviews: number;
  /** Of the interviews ahead: who did not ask last time (an interest statement counts so), each person once. */
  notAsked: string[];
  /** Of the interviews ahead: whose prep call is neither booked nor held. */
  unbooked: string[];
  debriefs: number;
  waiting: number;
  firstRun: boolean;
}

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** A longer name would push the sentence past two lines. */
const NAME = 28;

/** The counts that matter, said as one or two sentences. Pure; numbers in words up to ten, a name only when it is one person. */
export function leadSentence(facts: LeadFacts): string {
  if (facts.firstRun) return "Nothing to prepare yet. Start with one interview, or bring your logbook.";
  if (facts.interviews === 0) return withoutInterviews(facts);
  const first = `${capital(counted(facts.interviews, "interview"))} in 48 hours`;
  const prepared = [people(facts.notAsked, "did not ask last time"), unbooked(facts.unbooked)].flatMap((part) => part ?? []);
  if (prepared.length > 0) return `${first}. ${capital(prepared.join(", and "))}.`;
  const left = overdue(facts);
  return left.length > 0 ? `${first}. ${capital(left.join(", and "))}.` : `${first}, every prep call booked or held.`;
}

function withoutInterviews(facts: LeadFacts): string {
  const left = overdue(facts);
  if (left.length === 0) return "No interviews in the next 48 hours, and nothing is waiting.";
  return `No interviews in the next 48 hours. ${capital(left.join(", and "))}.`;
}

function overdue({ debriefs, waiting }: LeadFacts): string[] {
  const said: string[] = [];
  if (debriefs > 0) said.push(`${counted(debriefs, "debrief")} ${debriefs === 1 ? "is" : "are"} waiting`);
  if (waiting > 0) said.push(`${counted(waiting, "answer")} ${waiting === 1 ? "is" : "are"} due from clients`);
  return said;
}

function people(names: string[], what: string): string | null {
  const [only] = names;
  if (only === undefined) return null;
  if (names.length === 1) return `${only.length <= NAME ? only : "one candidate"} ${what}`;
  return `${counted(names.length, "candidate")} ${what}`;
}

function unbooked(names: string[]): string | null {
  const [only] = names;
  if (only === undefined) return null;
  if (names.length > 1) return `${counted(names.length, "prep call")} are not booked`;
  return only.length <= NAME ? `the prep call with ${only} is not booked` : "one prep call is not booked";
}

const inWords = (count: number): string => NUMBERS[count] ?? count.toLocaleString("en-GB");
const counted = (count: number, noun: string): string => `${inWords(count)} ${noun}${count === 1 ? "" : "s"}`;
const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
