export type DomainErrorCode =
  | "UNAUTHENTICATED"
  | "NOT_FOUND"
  | "FORBIDDEN"
  | "CONFLICT"
  | "INVALID"
  | "KEY_REUSED"
  | "LIMITED"
  | "UNAVAILABLE";

/** Which input is wrong and what to do about it; the key is the field's path, as in `interviewerIds.0`. */
export type FieldErrors = Record<string, string>;

const BRAND = Symbol.for("askwell.DomainError");

/** A refusal the caller can act on. Anything else that is thrown is a defect. */
export class DomainError extends Error {
  /** Next bundles this file more than once, and the database is opened by one bundle and called from others. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && BRAND in value;
  }

  readonly [BRAND] = true;
  override readonly name = "DomainError";
  readonly code: DomainErrorCode;
  /** On CONFLICT the row as it is now, so that the caller can show both. */
  readonly current: unknown;
  readonly fields: FieldErrors | undefined;
  /** On LIMITED: seconds until another try makes sense. */
  readonly retryAfter: number | undefined;

  constructor(
    code: DomainErrorCode,
    message: string,
    options: ErrorOptions & { current?: unknown; fields?: FieldErrors; retryAfter?: number } = {},
  ) {
    super(message, options);
    this.code = code;
    this.current = options.current;
    this.fields = options.fields;
    this.retryAfter = options.retryAfter;
  }
}

/** The engine's error code, looked for through drizzle's wrapping errors. */
export function engineCode(error: unknown): string {
  for (let e = error; e instanceof Error; e = e.cause) {
    if ("code" in e && typeof e.code === "string") return e.code;
  }
  return "";
}

const UNIQUE = new Set(["23505", "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"]);
/** SQLite's codes come with endings that say which call it was (SQLITE_IOERR_WRITE). */
const UNAVAILABLE =
  /^(?:SQLITE_(?:BUSY|FULL|IOERR|CANTOPEN|PROTOCOL)(?:_\w+)?|55P03|57P0[123]|53[123]00|08\w{3}|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;

export const isUniqueViolation = (error: unknown): boolean => UNIQUE.has(engineCode(error));

/** Faults of the engine's surroundings become a refusal that says "try again"; all else stays as it was. */
export function translateEngineError(error: unknown): unknown {
  return UNAVAILABLE.test(engineCode(error)) ? unavailable(error) : error;
}

/** One field is wrong: the message names it and says what to do. */
export function invalid(field: string, message: string): DomainError {
  return new DomainError("INVALID", message, { fields: { [field]: message } });
}

export function notFound(what: string): DomainError {
  return new DomainError("NOT_FOUND", `no such ${what}`);
}

/** Someone else was faster; the caller gets the row as it is now, to show both. */
export function stale(what: string, current: unknown): DomainError {
  return new DomainError("CONFLICT", `the ${what} has changed meanwhile`, { current });
}

export function unavailable(cause?: unknown): DomainError {
  return new DomainError("UNAVAILABLE", "the database is busy or out of reach; nothing was changed", { cause });
}

/** The line broke while the server was saving: only the same call with its key tells what came of it. */
export function unsure(cause: unknown): DomainError {
  const message = "the database went away while saving; the change may or may not be kept: repeat it with the same key, or look first";
  return new DomainError("UNAVAILABLE", message, { cause });
}
