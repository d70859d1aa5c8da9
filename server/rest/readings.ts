import { z } from "zod";

import { addInterest } from "../interest/add.ts";
import { listInterest } from "../interest/list.ts";
import { addInterestInput } from "../interest/schema.ts";
import { addPractice } from "../practice/add.ts";
import { listPractice } from "../practice/list.ts";
import { addPracticeInput } from "../practice/schema.ts";
import { paging } from "./inputs.ts";
import { idIn } from "./needed.ts";
import { route } from "./route.ts";

export const readingRoutes = [
  route("GET", "/submissions/{id}/interest", {
    summary: "The candidate's own readings of their interest, oldest first",
    query: z.strictObject(paging),
    run: ({ db, actor, ids, query }) => listInterest(db, actor, { ...query, submissionId: idIn(ids) }),
  }),
  route("POST", "/submissions/{id}/interest", {
    summary: "Keep a dated reading, 1 to 5",
    body: addInterestInput.omit({ submissionId: true }),
    status: 201,
    run: ({ db, actor, call, ids, body }) => addInterest(db, actor, { ...body, submissionId: idIn(ids) }, call),
  }),
  route("GET", "/submissions/{id}/practice", {
    summary: "Rehearsals, oldest first",
    query: z.strictObject(paging),
    run: ({ db, actor, ids, query }) => listPractice(db, actor, { ...query, submissionId: idIn(ids) }),
  }),
  route("POST", "/submissions/{id}/practice", {
    summary: "Log a rehearsal",
    body: addPracticeInput.omit({ submissionId: true }),
    status: 201,
    run: ({ db, actor, call, ids, body }) => addPractice(db, actor, { ...body, submissionId: idIn(ids) }, call),
  }),
];
