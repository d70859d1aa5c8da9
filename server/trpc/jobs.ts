import { createJob } from "../clients/create-job.ts";
import { getJob } from "../clients/get-job.ts";
import { listJobs } from "../clients/list-jobs.ts";
import { removeJob } from "../clients/remove-job.ts";
import { createJobInput, jobKey, listJobsInput, removeJobInput, updateJobInput } from "../clients/schema.ts";
import { updateJob } from "../clients/update-job.ts";
import { memberProcedure, router } from "./base.ts";

export const jobsRouter = router({
  list: memberProcedure.input(listJobsInput).query(({ ctx, input }) => listJobs(ctx.db, ctx.actor, input)),
  get: memberProcedure.input(jobKey).query(({ ctx, input }) => getJob(ctx.db, ctx.actor, input)),
  create: memberProcedure.input(createJobInput).mutation(({ ctx, input }) => createJob(ctx.db, ctx.actor, input, ctx.call)),
  update: memberProcedure.input(updateJobInput).mutation(({ ctx, input }) => updateJob(ctx.db, ctx.actor, input, ctx.call)),
  remove: memberProcedure.input(removeJobInput).mutation(({ ctx, input }) => removeJob(ctx.db, ctx.actor, input, ctx.call)),
});
