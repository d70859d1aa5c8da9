import { email as emailInput } from "../inputs.ts";
import type { Row } from "./reading.ts";

/** A person as one row of a file describes them; null where the row says nothing. */
export interface PersonRow {
  line: number;
  name: string;
  email: string | null;
  phone: string | null;
  headline: string | null;
  /** The recruiter's name as written. */
  owner: string | null;
}

/** Reads the person of a row; null when the row is refused. */
export function readPerson(row: Row): PersonRow | null {
  const typed = row.text("name", 200);
  const parts = [row.text("firstName", 100), row.text("lastName", 100)].filter((part) => part !== null);
  const name = (typed ?? parts.join(" ")).replace(/\s+/gu, " ");
  if (name === "" && row.rejected.length === 0)
    row.reject("name", row.cell("email") === "" ? "names no candidate and no email" : "names no candidate");
  const occupation = row.text("headline", 200);
  const company = row.text("company", 200);
  const headline = occupation && company ? `${occupation} at ${company}` : (occupation ?? company);
  const person = {
    line: row.line,
    name,
    email: emailOf(row),
    headline: headline && headline.length <= 200 ? headline : occupation,
    phone: row.text("phone", 60) ?? row.text("otherPhone", 60),
    owner: row.text("owner", 200),
  };
  return row.rejected.length === 0 ? person : null;
}

function emailOf(row: Row): string | null {
  const typed = row.cell("email");
  if (typed === "") return null;
  const parsed = emailInput.safeParse(typed);
  return parsed.success ? parsed.data : row.reject("email", `“${typed.slice(0, 100)}” is not an email address`);
}
