import { beforeScheduling } from "../rounds/before-scheduling.ts";
import { chaseRound } from "../rounds/chase.ts";
import { debriefRound } from "../rounds/debrief.ts";
import { getRound } from "../rounds/get.ts";
import { readInvitation } from "../rounds/read-invitation.ts";
import { interviewersKnown } from "../rounds/known.ts";
import { listRounds } from "../rounds/list.ts";
import { logRound } from "../rounds/log.ts";
import { bookPrepCall, holdPrepCall } from "../rounds/prep.ts";
import { scheduleRound } from "../rounds/schedule.ts";
import {
  beforeSchedulingInput,
  bookPrepCallInput,
  chaseRoundInput,
  debriefRoundInput,
  getRoundInput,
  holdPrepCallInput,
  interviewersKnownInput,
  listRoundsInput,
  logRoundInput,
  readInvitationInput,
  roundsToLogInput,
  scheduleRoundInput,
  settleOutcomesInput,
  undoDebriefInput,
  updateRoundInput,
} from "../rounds/schema.ts";
import { settleOutcomes } from "../rounds/settle.ts";
import { roundsToLog } from "../rounds/to-log.ts";
import { undoDebrief } from "../rounds/undo.ts";
import { updateRound } from "../rounds/update.ts";
import { memberProcedure, router } from "./base.ts";

export const roundsRouter = router({
  list: memberProcedure.input(listRoundsInput).query(({ ctx, input }) => listRounds(ctx.db, ctx.actor, input)),
  get: memberProcedure.input(getRoundInput).query(({ ctx, input }) => getRound(ctx.db, ctx.actor, input)),
  toLog: memberProcedure.input(roundsToLogInput).query(({ ctx, input }) => roundsToLog(ctx.db, ctx.actor, input, ctx.call)),
  interviewersKnown: memberProcedure.input(interviewersKnownInput).query(({ ctx, input }) => interviewersKnown(ctx.db, ctx.actor, input)),
  beforeScheduling: memberProcedure.input(beforeSchedulingInput).query(({ ctx, input }) => beforeScheduling(ctx.db, ctx.actor, input)),
  schedule: memberProcedure.input(scheduleRoundInput).mutation(({ ctx, input }) => scheduleRound(ctx.db, ctx.actor, input, ctx.call)),
  update: memberProcedure.input(updateRoundInput).mutation(({ ctx, input }) => updateRound(ctx.db, ctx.actor, input, ctx.call)),
  debrief: memberProcedure.input(debriefRoundInput).mutation(({ ctx, input }) => debriefRound(ctx.db, ctx.actor, input, ctx.call)),
  undoDebrief: memberProcedure.input(undoDebriefInput).mutation(({ ctx, input }) => undoDebrief(ctx.db, ctx.actor, input, ctx.call)),
  log: memberProcedure.input(logRoundInput).mutation(({ ctx, input }) => logRound(ctx.db, ctx.actor, input, ctx.call)),
  settle: memberProcedure.input(settleOutcomesInput).mutation(({ ctx, input }) => settleOutcomes(ctx.db, ctx.actor, input, ctx.call)),
  chase: memberProcedure.input(chaseRoundInput).mutation(({ ctx, input }) => chaseRound(ctx.db, ctx.actor, input, ctx.call)),
  bookPrepCall: memberProcedure.input(bookPrepCallInput).mutation(({ ctx, input }) => bookPrepCall(ctx.db, ctx.actor, input, ctx.call)),
  holdPrepCall: memberProcedure.input(holdPrepCallInput).mutation(({ ctx, input }) => holdPrepCall(ctx.db, ctx.actor, input, ctx.call)),
  readInvitation: memberProcedure.input(readInvitationInput).mutation(({ ctx, input }) => readInvitation(ctx.actor, input)),
});
