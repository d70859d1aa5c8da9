import { createSubmission } from "../submissions/create.ts";
import { getSubmission } from "../submissions/get.ts";
import { listSubmissions } from "../submissions/list.ts";
import { createSubmissionInput, listSubmissionsInput, submissionKey, updateSubmissionInput } from "../submissions/schema.ts";
import { submissionStory } from "../submissions/story.ts";
import { updateSubmission } from "../submissions/update.ts";
import { memberProcedure, router } from "./base.ts";

export const submissionsRouter = router({
  list: memberProcedure.input(listSubmissionsInput).query(({ ctx, input }) => listSubmissions(ctx.db, ctx.actor, input)),
  get: memberProcedure.input(submissionKey).query(({ ctx, input }) => getSubmission(ctx.db, ctx.actor, input)),
  story: memberProcedure.input(submissionKey).query(({ ctx, input }) => submissionStory(ctx.db, ctx.actor, input)),
  create: memberProcedure.input(createSubmissionInput).mutation(({ ctx, input }) => createSubmission(ctx.db, ctx.actor, input, ctx.call)),
  update: memberProcedure.input(updateSubmissionInput).mutation(({ ctx, input }) => updateSubmission(ctx.db, ctx.actor, input, ctx.call)),
});
