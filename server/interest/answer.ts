import type { interestReadings } from "#/db/schema.ts";

type Reading = typeof interestReadings.$inferSelect;

/** A reading as the outside knows it: `when` is before or after its round. */
export function readingAnswer({ id, submissionId, roundId, value, at, moment, source, memberId, createdAt }: Reading) {
  return { id, submissionId, roundId, value, at, when: moment, source, memberId, createdAt };
}
