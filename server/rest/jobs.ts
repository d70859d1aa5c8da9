import { z } from "zod";

import { JOB_STATUSES } from "#/db/vocabulary.ts";

import { createJob } from "../clients/create-job.ts";
import { getJob } from "../clients/get-job.ts";
import { listJobs } from "../clients/list-jobs.ts";
import { removeJob } from "../clients/remove-job.ts";
import { createJobInput, updateJobInput } from "../clients/schema.ts";
import { updateJob } from "../clients/update-job.ts";
import { id } from "../inputs.ts";
import { searching } from "./inputs.ts";
import { idIn, versionSeen } from "./needed.ts";
import { route } from "./route.ts";

export const jobRoutes = [
  route("GET", "/jobs", {
    summary: "List jobs by title; q searches titles",
    query: z.strictObject({ ...searching, clientId: id.optional(), status: z.enum(JOB_STATUSES).optional() }),
    run: ({ db, actor, query: { q, ...page } }) => listJobs(db, actor, { ...page, query: q }),
  }),
  route("POST", "/jobs", {
    summary: "Add a job at a client",
    body: createJobInput,
    status: 201,
    run: ({ db, actor, call, body }) => createJob(db, actor, body, call),
  }),
  route("GET", "/jobs/{id}", {
    summary: "One job",
    run: ({ db, actor, ids }) => getJob(db, actor, { jobId: idIn(ids) }),
  }),
  route("PATCH", "/jobs/{id}", {
    summary: "Change a job",
    body: updateJobInput.omit({ jobId: true, seenVersion: true }),
    ifMatch: "needed",
    run: ({ db, actor, call, ids, body, seenVersion }) =>
      updateJob(db, actor, { ...body, jobId: idIn(ids), seenVersion: versionSeen(seenVersion) }, call),
  }),
  route("DELETE", "/jobs/{id}", {
    summary: "Remove a job nobody was put forward for",
    ifMatch: "needed",
    run: async ({ db, actor, call, ids, seenVersion }) =>
      void (await removeJob(db, actor, { jobId: idIn(ids), seenVersion: versionSeen(seenVersion) }, call)),
  }),
];
