import { z } from "zod";

import { SUBMISSION_STATUSES } from "#/db/vocabulary.ts";

import { id } from "../inputs.ts";
import { createSubmission } from "../submissions/create.ts";
import { getSubmission } from "../submissions/get.ts";
import { listSubmissions } from "../submissions/list.ts";
import { createSubmissionInput, updateSubmissionInput } from "../submissions/schema.ts";
import { updateSubmission } from "../submissions/update.ts";
import { limitText } from "./inputs.ts";
import { idIn, versionSeen } from "./needed.ts";
import { route } from "./route.ts";

/** The domain's `processSteps` in two columns: how many rounds are expected, and who decides. */
const { processRounds, processDecides } = updateSubmissionInput.shape;
const patch = updateSubmissionInput
  .omit({ submissionId: true, seenVersion: true, processRounds: true, processDecides: true })
  .extend({ processSteps: z.strictObject({ rounds: processRounds, decides: processDecides }).optional() });

interface Stored {
  processRounds: number | null;
  processDecides: string | null;
}

function shown<T extends Stored>({ processRounds: rounds, processDecides: decides, ...submission }: T) {
  return { ...submission, processSteps: { rounds, decides } };
}

export const submissionRoutes = [
  route("GET", "/submissions", {
    summary: "List submissions, newest first",
    query: z.strictObject({
      limit: limitText,
      cursor: id.nullable().default(null),
      candidateId: id.optional(),
      jobId: id.optional(),
      status: z.enum(SUBMISSION_STATUSES).optional(),
    }),
    run: async ({ db, actor, query }) => {
      const { items, nextCursor } = await listSubmissions(db, actor, query);
      return { items: items.map(shown), nextCursor };
    },
  }),
  route("POST", "/submissions", {
    summary: "Put a candidate forward for an open job",
    body: createSubmissionInput,
    status: 201,
    run: async ({ db, actor, call, body }) => shown(await createSubmission(db, actor, body, call)),
  }),
  route("GET", "/submissions/{id}", {
    summary: "One submission with its status history",
    run: async ({ db, actor, ids }) => shown(await getSubmission(db, actor, { submissionId: idIn(ids) })),
  }),
  route("PATCH", "/submissions/{id}", {
    summary: "Move a submission on, or note how the client's process runs",
    body: patch,
    ifMatch: "needed",
    run: async ({ db, actor, call, ids, body: { processSteps, ...rest }, seenVersion }) => {
      const steps = {
        ...(processSteps?.rounds !== undefined && { processRounds: processSteps.rounds }),
        ...(processSteps?.decides !== undefined && { processDecides: processSteps.decides }),
      };
      return shown(
        await updateSubmission(db, actor, { ...rest, ...steps, submissionId: idIn(ids), seenVersion: versionSeen(seenVersion) }, call),
      );
    },
  }),
];
