import { z } from "zod";

import { id, localDate } from "../inputs.ts";
import { debriefRound } from "../rounds/debrief.ts";
import { getRound } from "../rounds/get.ts";
import { listRounds } from "../rounds/list.ts";
import { scheduleRound } from "../rounds/schedule.ts";
import { debriefFields, listRoundsInput, scheduleRoundInput, updateRoundInput } from "../rounds/schema.ts";
import { updateRound } from "../rounds/update.ts";
import { paging } from "./inputs.ts";
import { idIn, versionSeen } from "./needed.ts";
import { route } from "./route.ts";

export const roundRoutes = [
  route("GET", "/rounds", {
    summary: "List rounds by time; from and to are inclusive local dates",
    query: z.strictObject({ ...paging, submissionId: id.optional(), from: localDate.optional(), to: localDate.optional() }),
    run: ({ db, actor, query }) => listRounds(db, actor, listRoundsInput.parse(query)),
  }),
  route("POST", "/rounds", {
    summary: "Schedule a round",
    body: scheduleRoundInput,
    status: 201,
    run: ({ db, actor, call, body }) => scheduleRound(db, actor, body, call),
  }),
  route("GET", "/rounds/{id}", {
    summary: "One round with its debrief",
    run: ({ db, actor, ids }) => getRound(db, actor, { roundId: idIn(ids) }),
  }),
  route("PATCH", "/rounds/{id}", {
    summary: "Move, restaff, cancel or revive a round",
    body: updateRoundInput.omit({ roundId: true, seenVersion: true }),
    ifMatch: "needed",
    run: ({ db, actor, call, ids, body, seenVersion }) =>
      updateRound(db, actor, { ...body, roundId: idIn(ids), seenVersion: versionSeen(seenVersion) }, call),
  }),
  route("PUT", "/rounds/{id}/debrief", {
    summary: "Log what happened, or top it up: fields left out stay; marks the round held",
    body: debriefFields,
    ifMatch: "optional",
    run: ({ db, actor, call, ids, body, seenVersion }) => debriefRound(db, actor, { ...body, roundId: idIn(ids), seenVersion }, call),
  }),
];
