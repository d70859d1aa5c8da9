import type { Asked, CloseKind, Outcome, OutcomeReason, ReasonNotAsked, Response, RoundKind, ThankYou } from "#/db/vocabulary.ts";

import { email as emailInput } from "../inputs.ts";
import { instantOf, localDateOf } from "../zones.ts";
import { readDate, readTime } from "./dates.ts";
import { readPerson, type PersonRow } from "./read-person.ts";
import type { Reading, Row } from "./reading.ts";

/** What a logbook row says about how the interview went; null parts are unknown. */
export interface DebriefRow {
  asked: Asked;
  askKind: CloseKind | null;
  words: string | null;
  response: Response | null;
  reasonNotAsked: ReasonNotAsked | null;
  statedInterest: number | null;
  perceivedInterest: number | null;
  outcome: Outcome;
  outcomeReason: OutcomeReason | null;
  expectedBy: string | null;
  thankYou: ThankYou;
  thankYouSentAt: Date | null;
  highlights: string | null;
}

/** One interview as one row tells it, with everybody in it. `debrief` is null when the row says nothing of how it went. */
export interface LogbookRow {
  person: PersonRow;
  client: string;
  job: string;
  kind: RoundKind;
  scheduledAt: Date;
  timeZone: string;
  localDate: string;
  /** Whether the row gives an hour; else noon stands in. */
  timed: boolean;
  interviewers: { name: string; email: string | null; title: string | null }[];
  held: boolean;
  debrief: DebriefRow | null;
  notes: string | null;
}

const HOUR = 3_600_000;

/** Reads a logbook row as of `now`; null when it is refused. An interview still ahead is scheduled, and has no result yet. */
export function readLogbook(row: Row, reading: Reading, now: Date): LogbookRow | null {
  const person = readPerson(row);
  const client = needed(row, "client");
  const job = needed(row, "job");
  const when = readWhen(row, reading);
  const kind = row.value("kind") ?? "other";
  const interviewers = readInterviewers(row);
  const notes = row.text("notes", 20_000, "many");
  const debrief = when && readDebrief(row, reading, when.scheduledAt, when.timeZone);
  const held = when !== null && when.scheduledAt <= now;
  if (when && !held && debrief) row.reject("date", `the interview on ${when.localDate} is still ahead, yet the row says how it went`);
  if (!person || !client || !job || !when || row.rejected.length > 0) return null;
  return { person, client, job, kind, ...when, interviewers, held, debrief, notes };
}

function needed(row: Row, field: "client" | "job"): string | null {
  const text = row.text(field, 200);
  return text ?? (row.cell(field) === "" ? row.reject(field, `names no ${field}`) : null);
}

function readWhen(row: Row, reading: Reading): Pick<LogbookRow, "scheduledAt" | "timeZone" | "localDate" | "timed"> | null {
  const timeZone = row.zone();
  if (row.cell("date") === "") return row.reject("date", "has no interview date");
  const read = readDate(row.cell("date"), reading.dateOrder);
  if ("problem" in read) return row.reject("date", read.problem);
  const year = Number(read.date.slice(0, 4));
  if (year < 1990 || year > 2100) return row.reject("date", `date “${row.cell("date").slice(0, 60)}” is not in a year from 1990 to 2100`);
  const typed = row.cell("time");
  const time = typed === "" ? read.time : readTime(typed);
  if (typed !== "" && time === null) return row.reject("time", `time “${typed.slice(0, 60)}” is not a time: write 16:30`);
  if (time === null) row.leave("time"); // noon stands in, and is counted, so that the day at least is kept
  if (timeZone === null) return null;
  const scheduledAt = instantOf(`${read.date}T${time ?? "12:00"}`, timeZone);
  return { scheduledAt, timeZone, localDate: localDateOf(scheduledAt, timeZone), timed: time !== null };
}

function readInterviewers(row: Row): LogbookRow["interviewers"] {
  const title = row.text("interviewerTitle", 200);
  const names = (row.text("interviewer", 2_000, "many") ?? "")
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (names.length > 20) row.reject("interviewer", "names more than 20 interviewers");
  return names.map((written) => {
    const [, name = written, address = ""] = /^(.*?)\s*<([^<>]+)>$/.exec(written) ?? [];
    if (name.length > 200) row.reject("interviewer", "has a name longer than 200 characters");
    return { name, email: emailInput.safeParse(address).data ?? null, title: names.length === 1 ? title : null };
  });
}

const SAYS = [
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
] as const;

function readDebrief(row: Row, reading: Reading, at: Date, timeZone: string): DebriefRow | null {
  if (SAYS.every((field) => row.cell(field) === "")) return null;
  const result = row.value("outcome");
  if (result?.outcome === "rejected" && !result.reason && !/^rejected[.!]*$/i.test(row.cell("outcome"))) row.leave("outcome");
  const thanks = row.value("thankYou");
  return {
    ...readClose(row, reading),
    words: row.text("words", 4_000, "many"),
    statedInterest: row.value("statedInterest"),
    perceivedInterest: row.value("perceivedInterest"),
    outcome: result?.outcome ?? "pending",
    outcomeReason: result?.reason ?? null,
    expectedBy: readExpected(row, reading),
    thankYou: thanks === "same_day" ? "sent" : (thanks ?? "unknown"),
    thankYouSentAt: thanks === "same_day" ? sameDay(at, timeZone) : null,
    highlights: row.text("highlights", 4_000, "many"),
  };
}

/** Asked, which ask, and why not; parts that contradict each other are left unknown. */
function readClose(row: Row, reading: Reading): Pick<DebriefRow, "asked" | "askKind" | "reasonNotAsked" | "response"> {
  const askKind = row.value("askKind");
  const reasonNotAsked = row.value("reasonNotAsked");
  const response = row.value("response");
  const implied = askKind === null ? "unknown" : askKind === "interest_statement" ? "no" : "yes";
  const asked = reading.at.has("asked") ? (row.value("asked") ?? "unknown") : implied;
  const fits = askKind === null || asked === (askKind === "interest_statement" ? "no" : "yes");
  if (!fits) row.leave("askKind");
  if (reasonNotAsked && asked !== "no") row.leave("reasonNotAsked");
  if (response && asked !== "yes") row.leave("response");
  return {
    asked,
    askKind: fits ? askKind : null,
    reasonNotAsked: asked === "no" ? reasonNotAsked : null,
    response: asked === "yes" ? response : null,
  };
}

function readExpected(row: Row, reading: Reading): string | null {
  const typed = row.cell("expectedBy");
  if (typed === "") return null;
  const read = readDate(typed, reading.dateOrder);
  if ("date" in read) return read.date;
  row.leave("expectedBy");
  return null;
}

/** "Same day" names no hour: an hour after the interview, or the same minute where that would be the next day already. */
function sameDay(at: Date, timeZone: string): Date {
  const later = new Date(at.getTime() + HOUR);
  return localDateOf(later, timeZone) === localDateOf(at, timeZone) ? later : at;
}
