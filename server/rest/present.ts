/** Columns that serve the database alone: tenancy, folded names, derived sorting keys. */
const INTERNAL = new Set(["agencyId", "sortName", "sortTitle", "dueAt", "sample", "localMonth", "dayStartsAt", "dayEndsAt", "nextRoundId"]);

/** A row as the API shows it: no internal columns, instants as RFC 3339 in UTC; lists and nested rows likewise. */
export function present(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(present);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !INTERNAL.has(key))
      .map(([key, part]) => [key, present(part)]),
  );
}
