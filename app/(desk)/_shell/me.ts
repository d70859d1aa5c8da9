import type { Role } from "#/db/actor.ts";

export type { Me } from "#/server/agencies/me.ts";

export const ROLE_WORDS: Record<Role, string> = { recruiter: "Recruiter", manager: "Manager", admin: "Admin" };
