import { DomainError } from "#/db/errors.ts";

/** Something the person at the terminal can put right; printed as one sentence, exit code 2. */
export class UsageError extends Error {}

/** What to print for an error, and the exit code: 2 for a wrong call, 1 for all else. */
export function explain(error: unknown): { text: string; code: 1 | 2 } {
  if (error instanceof UsageError) return { text: error.message, code: 2 };
  if (error instanceof DomainError) return { text: sentence(error), code: 1 };
  if (isParseError(error)) return { text: error.message, code: 2 };
  return { text: error instanceof Error ? (error.stack ?? error.message) : String(error), code: 1 };
}

function sentence({ message, fields }: DomainError): string {
  const details = Object.entries(fields ?? {}).map(([field, why]) => (message.includes(why) ? "" : ` ${field} ${why}.`));
  return `${message}${details.join("")}`;
}

/** node:util's parseArgs names the option that it does not know. */
function isParseError(error: unknown): error is Error {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
