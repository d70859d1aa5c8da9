import type { Visibility } from "./vocabulary.ts";

declare const proven: unique symbol;
/** An agency id that a session check has proven the caller belongs to. */
export type AgencyId = string & { readonly [proven]: "agency" };

export const ROLES = ["recruiter", "manager", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** A person in one agency. `visibility` is the agency's choice of what its recruiters see. */
export interface Member {
  kind: "member";
  agencyId: AgencyId;
  memberId: string;
  role: Role;
  visibility: Visibility;
}

/** Sign-in tables and jobs. With an agency its writes are audited there; without one it owns no chain. */
export interface System {
  kind: "system";
  job: string;
  agencyId: AgencyId | null;
}

export type Actor = Member | System;

export const system = (job: string, agencyId: AgencyId | null = null): System => ({ kind: "system", job, agencyId });
export const actorName = (actor: Actor): string => (actor.kind === "member" ? actor.memberId : `system:${actor.job}`);
