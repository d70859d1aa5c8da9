import { z } from "zod";

import { AUTHORITIES, JOB_STATUSES } from "#/db/vocabulary.ts";

import { cursor, email, id, limit, line, query, version } from "../inputs.ts";

/** Inputs of clients, of the people there and of their openings. In updates what is left out stays and null clears. */

export const createClientInput = z.strictObject({ name: line(200), softClose: z.boolean().default(false) });
export type CreateClientInput = z.infer<typeof createClientInput>;
export const clientKey = z.strictObject({ clientId: id });
export type ClientKey = z.infer<typeof clientKey>;
export const updateClientInput = z.strictObject({
  clientId: id,
  seenVersion: version,
  name: line(200).optional(),
  softClose: z.boolean().optional(),
});
export type UpdateClientInput = z.infer<typeof updateClientInput>;
export const removeClientInput = z.strictObject({ clientId: id, seenVersion: version });
export type RemoveClientInput = z.infer<typeof removeClientInput>;
export const listClientsInput = z.strictObject({ query, cursor, limit });
export type ListClientsInput = z.infer<typeof listClientsInput>;

const authority = z.enum(AUTHORITIES);
export const createContactInput = z.strictObject({
  clientId: id,
  name: line(200),
  title: line(200).nullish(),
  email: email.nullish(),
  authority: authority.default("unknown"),
});
export type CreateContactInput = z.infer<typeof createContactInput>;
export const contactKey = z.strictObject({ contactId: id });
export type ContactKey = z.infer<typeof contactKey>;
export const updateContactInput = z.strictObject({
  contactId: id,
  seenVersion: version,
  name: line(200).optional(),
  title: line(200).nullish(),
  email: email.nullish(),
  authority: authority.optional(),
});
export type UpdateContactInput = z.infer<typeof updateContactInput>;
export const removeContactInput = z.strictObject({ contactId: id, seenVersion: version });
export type RemoveContactInput = z.infer<typeof removeContactInput>;
export const listContactsInput = z.strictObject({ clientId: id.optional(), query, cursor, limit });
export type ListContactsInput = z.infer<typeof listContactsInput>;

const jobStatus = z.enum(JOB_STATUSES);
export const createJobInput = z.strictObject({
  clientId: id,
  title: line(200),
  closingRole: z.boolean().default(false),
  hiringManagerId: id.nullish(),
  status: jobStatus.default("open"),
});
export type CreateJobInput = z.infer<typeof createJobInput>;
export const jobKey = z.strictObject({ jobId: id });
export type JobKey = z.infer<typeof jobKey>;
export const updateJobInput = z.strictObject({
  jobId: id,
  seenVersion: version,
  title: line(200).optional(),
  closingRole: z.boolean().optional(),
  hiringManagerId: id.nullish(),
  status: jobStatus.optional(),
});
export type UpdateJobInput = z.infer<typeof updateJobInput>;
export const removeJobInput = z.strictObject({ jobId: id, seenVersion: version });
export type RemoveJobInput = z.infer<typeof removeJobInput>;
export const listJobsInput = z.strictObject({ clientId: id.optional(), status: jobStatus.optional(), query, cursor, limit });
export type ListJobsInput = z.infer<typeof listJobsInput>;
