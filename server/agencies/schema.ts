import { z } from "zod";

import { ROLES } from "#/db/actor.ts";
import { MEMBER_STATUSES, VISIBILITIES } from "#/db/vocabulary.ts";

import { weaknessOf } from "../auth/password-rules.ts";
import { knownPassword, newPassword } from "../auth/schema.ts";
import { email, id, limit, line, timeZone, version } from "../inputs.ts";

/** The last id of the page before. */
const page = id.nullable().default(null);
const token = z.string().max(200);
const personName = line(120);
const agencyName = line(120);

/** A password must not give away the person or the agency it belongs to. */
function telling(password: string, about: (string | undefined)[], context: z.RefinementCtx): void {
  const weakness =
    password.length >= 12
      ? weaknessOf(
          password,
          about.filter((fact) => fact !== undefined),
        )
      : null;
  if (weakness && !weaknessOf(password)) context.addIssue({ code: "custom", path: ["password"], message: weakness });
}

export const setUpInput = z
  .strictObject({ token, agencyName, timeZone, name: personName, email, password: newPassword, sampleData: z.boolean() })
  .superRefine((input, context) => telling(input.password, [input.email, input.name, input.agencyName], context));
export type SetUpInput = z.infer<typeof setUpInput>;

export const tokenInput = z.strictObject({ token });

export const createInvitationInput = z.strictObject({ email, role: z.enum(ROLES) });
export type CreateInvitationInput = z.infer<typeof createInvitationInput>;

export const invitationInput = z.strictObject({ invitationId: id });
export type InvitationInput = z.infer<typeof invitationInput>;

/** `password` is the one they have, where the address already has an account; otherwise a new one with `name`. */
export const acceptInvitationInput = z.strictObject({ token, name: personName.optional(), password: knownPassword });
/** As the form for someone without an account asks it. */
export const joinInput = z.strictObject({ token, name: personName, password: newPassword });
export type AcceptInvitationInput = z.infer<typeof acceptInvitationInput>;

export const listMembersInput = z.strictObject({ cursor: page, limit });
export type ListMembersInput = z.infer<typeof listMembersInput>;

export const changeRoleInput = z.strictObject({ memberId: id, seenVersion: version, role: z.enum(ROLES) });
export type ChangeRoleInput = z.infer<typeof changeRoleInput>;

export const setMemberStatusInput = z.strictObject({ memberId: id, seenVersion: version, status: z.enum(MEMBER_STATUSES) });
export type SetMemberStatusInput = z.infer<typeof setMemberStatusInput>;

export const updateAgencyInput = z.strictObject({
  seenVersion: version,
  name: agencyName.optional(),
  visibility: z.enum(VISIBILITIES).optional(),
  timeZone: timeZone.optional(),
});
export type UpdateAgencyInput = z.infer<typeof updateAgencyInput>;

/** A `timeZone` of null reads times in the agency's. */
export const updateMeInput = z.strictObject({
  seenVersion: version,
  name: personName.optional(),
  timeZone: timeZone.nullable().optional(),
  singleKeys: z.boolean().optional(),
});
export type UpdateMeInput = z.infer<typeof updateMeInput>;

export const changePasswordInput = z.strictObject({ current: knownPassword, password: newPassword });
export type ChangePasswordInput = z.infer<typeof changePasswordInput>;

export const switchAgencyInput = z.strictObject({ agencyId: id });
export type SwitchAgencyInput = z.infer<typeof switchAgencyInput>;

export const createApiKeyInput = z.strictObject({ label: line(80) });
export type CreateApiKeyInput = z.infer<typeof createApiKeyInput>;

export const listApiKeysInput = z.strictObject({ cursor: page, limit });
export type ListApiKeysInput = z.infer<typeof listApiKeysInput>;

export const apiKeyInput = z.strictObject({ apiKeyId: id });
export type ApiKeyInput = z.infer<typeof apiKeyInput>;
