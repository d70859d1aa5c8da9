import { foldName } from "../names.ts";

/** What a column of a file can mean, for each kind of import. Pure; the import page shares it. */

export const IMPORT_KINDS = ["logbook", "candidates"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export const FIELDS = [
  "name",
  "firstName",
  "lastName",
  "email",
  "phone",
  "otherPhone",
  "headline",
  "company",
  "owner",
  "client",
  "job",
  "kind",
  "date",
  "time",
  "timeZone",
  "interviewer",
  "interviewerTitle",
  "asked",
  "askKind",
  "words",
  "response",
  "reasonNotAsked",
  "statedInterest",
  "perceivedInterest",
  "outcome",
  "expectedBy",
  "thankYou",
  "highlights",
  "notes",
] as const;
export type Field = (typeof FIELDS)[number];

export const FIELD_WORDS: Record<Field, string> = {
  name: "Candidate, name",
  firstName: "Candidate, first name",
  lastName: "Candidate, last name",
  email: "Candidate, email",
  phone: "Candidate, phone",
  otherPhone: "Candidate, second phone",
  headline: "Candidate, what they do",
  company: "Candidate, current company",
  owner: "Recruiter",
  client: "Client",
  job: "Job",
  kind: "Round kind",
  date: "Interview, date",
  time: "Interview, time",
  timeZone: "Interview, time zone",
  interviewer: "Interviewer, name",
  interviewerTitle: "Interviewer, title",
  asked: "Asked",
  askKind: "What they asked for",
  words: "The candidate’s words",
  response: "Response",
  reasonNotAsked: "Reason not asked",
  statedInterest: "Stated interest, after",
  perceivedInterest: "Client sees",
  outcome: "Outcome",
  expectedBy: "Answer expected by",
  thankYou: "Thank-you",
  highlights: "Highlights",
  notes: "Notes",
};

const PERSON = ["name", "firstName", "lastName", "email", "phone", "otherPhone", "headline", "company", "owner"] as const;
export const FIELDS_OF: Record<ImportKind, readonly Field[]> = {
  candidates: PERSON,
  logbook: FIELDS.filter((field) => field !== "headline" && field !== "company"),
};

/** Each line is one of these: without any of its fields a row can say nothing. */
export const REQUIRED: Record<ImportKind, readonly (readonly Field[])[]> = {
  candidates: [["name", "lastName", "firstName"]],
  logbook: [["name", "lastName"], ["client"], ["job"], ["date"]],
};

/** Headings as people and other systems write them, folded to letters and digits. The earlier field wins a heading. */
const HEADINGS: Record<Field, readonly string[]> = {
  name: ["candidate", "candidate name", "name", "full name", "applicant", "person", "candidatefullname"],
  firstName: ["first name", "firstname", "given name", "forename"],
  lastName: ["last name", "lastname", "surname", "family name"],
  email: ["email", "email1", "e mail", "email address", "candidate email", "mail"],
  phone: ["phone", "mobile", "phone cell", "phonecell", "cell", "telephone", "mobile phone", "tel"],
  otherPhone: ["phone home", "phonehome", "home phone", "phone 2", "phone2", "work phone", "phonework"],
  headline: ["headline", "occupation", "key skills", "keyskills", "current title", "job title", "current role", "title"],
  company: ["company name", "companyname", "company", "current company", "current employer", "employer"],
  owner: ["owner name", "owner", "recruiter", "consultant", "owner name full"],
  client: ["client", "client name", "company", "company name", "companyname", "customer", "employer"],
  job: ["role", "job", "position", "job title", "vacancy", "opening", "job order"],
  kind: ["round", "round kind", "stage", "interview", "interview stage", "interview type", "interview round", "interview name"],
  date: ["date", "interview date", "day", "when", "held on"],
  time: ["time", "interview time", "start", "start time"],
  timeZone: ["tz", "time zone", "timezone", "zone", "timezoneid"],
  interviewer: ["interviewer", "interviewers", "interviewed by", "met with", "contact", "contact name", "hiring contact"],
  interviewerTitle: ["title", "interviewer title", "interviewer role", "contact title"],
  asked: ["asked for the job", "asked", "asked for job", "did they ask"],
  askKind: ["what they asked", "ask", "ask kind", "what they asked for", "how they asked", "type of ask", "close"],
  words: ["words", "their words", "candidate words", "what they said", "wording"],
  response: ["response", "interviewer response", "answer", "reaction"],
  reasonNotAsked: ["why not", "reason not asked", "reason", "why they did not ask"],
  statedInterest: ["interest", "interest 1 5", "stated interest", "candidate interest", "interest after"],
  perceivedInterest: ["client thinks", "client thinks 1 5", "perceived interest", "client sees", "client interest", "client view"],
  outcome: ["result", "outcome", "status", "decision"],
  expectedBy: ["hear by", "expected by", "answer by", "expected answer", "hear back by"],
  thankYou: ["thank you sent", "thank you", "thanks", "thank you note", "thanks sent", "thankyou"],
  highlights: ["highlights", "learnt", "what went well", "lessons"],
  notes: ["notes", "note", "comments", "comment", "remarks"],
};

const fold = (heading: string) =>
  foldName(heading)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Which field each heading seems to mean; null where none fits or another column was first. */
export function proposeColumns(headers: readonly string[], kind: ImportKind): Record<string, Field | null> {
  const taken = new Set<Field>();
  return Object.fromEntries(
    headers.map((header) => {
      const folded = fold(header);
      const field = FIELDS_OF[kind].find((one) => !taken.has(one) && HEADINGS[one].includes(folded)) ?? null;
      if (field) taken.add(field);
      return [header, field];
    }),
  );
}

/** A logbook names interviews; anything else is read as a list of people. */
export function guessKind(headers: readonly string[]): ImportKind {
  const found = new Set(Object.values(proposeColumns(headers, "logbook")));
  return found.has("client") && found.has("date") ? "logbook" : "candidates";
}
