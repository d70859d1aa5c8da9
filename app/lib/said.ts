/** A refusal as a sentence: the schemas say "is too short", the form knows what is. */
export function said(subject: string, error: { message?: string | undefined } | undefined): string | undefined {
  return error && `${subject} ${(error.message ?? "cannot be used").replace(/[.!]?$/, ".")}`;
}
