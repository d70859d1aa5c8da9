import { z } from "zod";

import { createCandidate } from "../candidates/create.ts";
import { getCandidate } from "../candidates/get.ts";
import { listCandidates } from "../candidates/list.ts";
import { removeCandidate } from "../candidates/remove.ts";
import { createCandidateInput, listCandidatesInput, updateCandidateInput } from "../candidates/schema.ts";
import { updateCandidate } from "../candidates/update.ts";
import { searching } from "./inputs.ts";
import { idIn, versionSeen } from "./needed.ts";
import { route } from "./route.ts";

const fields = updateCandidateInput.omit({ candidateId: true, seenVersion: true });

export const candidateRoutes = [
  route("GET", "/candidates", {
    summary: "List candidates; q searches names and addresses",
    query: z.strictObject(searching),
    run: ({ db, actor, call, query: { q, ...page } }) =>
      listCandidates(db, actor, listCandidatesInput.parse({ ...page, query: q, sort: "name" }), call),
  }),
  route("POST", "/candidates", {
    summary: "Add a candidate",
    body: createCandidateInput,
    status: 201,
    run: ({ db, actor, call, body }) => createCandidate(db, actor, body, call),
  }),
  route("GET", "/candidates/{id}", {
    summary: "One candidate with their submissions",
    run: ({ db, actor, ids }) => getCandidate(db, actor, { candidateId: idIn(ids) }),
  }),
  route("PATCH", "/candidates/{id}", {
    summary: "Change a candidate",
    body: fields,
    ifMatch: "needed",
    run: ({ db, actor, call, ids, body, seenVersion }) =>
      updateCandidate(db, actor, { ...body, candidateId: idIn(ids), seenVersion: versionSeen(seenVersion) }, call),
  }),
  route("DELETE", "/candidates/{id}", {
    summary: "Remove a candidate without held rounds",
    ifMatch: "needed",
    run: async ({ db, actor, call, ids, seenVersion }) =>
      void (await removeCandidate(db, actor, { candidateId: idIn(ids), seenVersion: versionSeen(seenVersion) }, call)),
  }),
];
