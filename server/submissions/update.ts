import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { stale } from "#/db/errors.ts";
import type { Submission } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { findSubmission } from "./find.ts";
import { moveSubmission } from "./move.ts";
import type { UpdateSubmissionInput } from "./schema.ts";
import { needsReason } from "./status.ts";

/** Moves a submission on, puts its ending right, or notes how the client's process runs. */
export async function updateSubmission(db: Database, actor: Member, input: UpdateSubmissionInput, call: Call): Promise<Submission> {
  requireAbility(actor, "candidate.write");
  const { submissionId, seenVersion } = input;

  return db.transact(actor, { action: "submission.update", input, ...call }, async ({ tx, audit }) => {
    const row = await findSubmission(tx, actor, submissionId);
    if (row.version !== seenVersion) throw stale("submission", row);
    const after = changed(row, input);
    const updated = await moveSubmission(tx, actor, row, after, call);
    audit({ entity: "submission", entityId: submissionId, before: editable(row), after });
    return updated;
  });
}

type Editable = Pick<Submission, "status" | "statusReason" | "startDate" | "processRounds" | "processDecides">;
const editable = ({ status, statusReason, startDate, processRounds, processDecides }: Submission): Editable => ({
  status,
  statusReason,
  startDate,
  processRounds,
  processDecides,
});

/** A reason or start date that no longer belongs to the status goes with it, unless it was given anew and must be refused. */
function changed(row: Submission, input: UpdateSubmissionInput): Editable {
  const status = input.status ?? row.status;
  const keeps = status === row.status;
  return {
    status,
    statusReason: input.statusReason === undefined ? (keeps && needsReason(status) ? row.statusReason : null) : input.statusReason,
    startDate: input.startDate === undefined ? (keeps ? row.startDate : null) : input.startDate,
    processRounds: input.processRounds === undefined ? row.processRounds : input.processRounds,
    processDecides: input.processDecides === undefined ? row.processDecides : input.processDecides,
  };
}
