import { inspectUpload } from "../imports/inspect.ts";
import { planUpload } from "../imports/plan-upload.ts";
import { importProgress, recentImports } from "../imports/progress.ts";
import { planInput, progressInput, startInput, uploadInput } from "../imports/schema.ts";
import { startUpload } from "../imports/start-upload.ts";
import { memberProcedure, router } from "./base.ts";

export const importsRouter = router({
  inspect: memberProcedure.input(uploadInput).query(({ ctx, input }) => inspectUpload(ctx.actor, input.uploadId)),
  /** A mutation by its transport only: a mapping may be longer than an address. It writes nothing. */
  plan: memberProcedure.input(planInput).mutation(({ ctx, input }) => planUpload(ctx.db, ctx.actor, input, ctx.call)),
  start: memberProcedure.input(startInput).mutation(({ ctx, input }) => startUpload(ctx.db, ctx.actor, input, ctx.call)),
  progress: memberProcedure.input(progressInput).query(({ ctx, input }) => importProgress(ctx.db, ctx.actor, input, ctx.call)),
  recent: memberProcedure.query(({ ctx }) => recentImports(ctx.db, ctx.actor, ctx.call)),
});
