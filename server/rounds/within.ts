import { DomainError } from "#/db/errors.ts";

/** For `.catch`: a refusal of one part names its field by the path in the whole. */
export function within(part: string) {
  return (error: unknown): never => {
    if (!(error instanceof DomainError) || !error.fields) throw error;
    const fields = Object.fromEntries(Object.entries(error.fields).map(([field, message]) => [`${part}.${field}`, message]));
    throw new DomainError(error.code, error.message, { cause: error, fields });
  };
}
