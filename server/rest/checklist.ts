import { z } from "zod";

import { checklistFor, type RoundChecklist } from "../coaching/checklist-for.ts";
import { tickItem } from "../coaching/tick.ts";
import { idIn } from "./needed.ts";
import { route } from "./route.ts";

/** Outsiders get readiness as the share it is, 0 to 1, with its k of n beside it. */
function shared<T extends Pick<RoundChecklist, "readiness">>({ readiness, ...rest }: T) {
  return { ...rest, readiness: readiness.total === 0 ? 1 : readiness.done / readiness.total, goneThrough: readiness };
}

export const checklistRoutes = [
  route("GET", "/rounds/{id}/checklist", {
    summary: "What to do before, in, and after this round, and the one ask to make",
    run: async ({ db, actor, call, ids }) => shared(await checklistFor(db, actor, { roundId: idIn(ids) }, call)),
  }),
  route("PATCH", "/rounds/{id}/checklist/items/{topic}", {
    summary: "Note that an item was gone through with the candidate, or not",
    body: z.strictObject({ checked: z.boolean() }),
    run: async ({ db, actor, call, ids, body }) =>
      shared(await tickItem(db, actor, { ...body, roundId: idIn(ids), topic: idIn(ids, "topic") }, call)),
  }),
];
