import { and, asc, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database, Tx } from "#/db/database.ts";
import { notFound } from "#/db/errors.ts";
import { candidateShares, candidates, members } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { requireActiveMember } from "./owner.ts";
import type { CandidateKey, ShareCandidateInput } from "./schema.ts";
import { visibleTo } from "./visible.ts";

/** Lets a colleague see and work on a candidate under visibility "own". Sharing twice is sharing once. */
export async function shareCandidate(db: Database, actor: Member, input: ShareCandidateInput, call: Call): Promise<ShareCandidateInput> {
  requireAbility(actor, "candidate.write");
  const { candidateId, memberId } = input;

  return db.transact(actor, { action: "candidate.share", input, ...call }, async ({ tx, audit }) => {
    await requireSight(tx, actor, candidateId);
    await requireActiveMember(tx, actor.agencyId, memberId, "memberId");
    await tx.insert(candidateShares).values({ agencyId: actor.agencyId, candidateId, memberId, createdAt: call.now }).onConflictDoNothing();
    audit({ entity: "candidate", entityId: candidateId, after: { sharedWith: memberId } });
    return { candidateId, memberId };
  });
}

/** Takes the sharing back; the owner keeps seeing their candidate whatever is shared. */
export async function unshareCandidate(db: Database, actor: Member, input: ShareCandidateInput, call: Call): Promise<ShareCandidateInput> {
  requireAbility(actor, "candidate.write");
  const { candidateId, memberId } = input;
  const { agencyId } = actor;

  return db.transact(actor, { action: "candidate.unshare", input, ...call }, async ({ tx, audit }) => {
    await requireSight(tx, actor, candidateId);
    await tx
      .delete(candidateShares)
      .where(
        and(eq(candidateShares.agencyId, agencyId), eq(candidateShares.candidateId, candidateId), eq(candidateShares.memberId, memberId)),
      );
    audit({ entity: "candidate", entityId: candidateId, before: { sharedWith: memberId } });
    return { candidateId, memberId };
  });
}

/** Whom a candidate is shared with, by name. */
export async function listShares(db: Database, actor: Member, { candidateId }: CandidateKey) {
  requireAbility(actor, "candidate.read");
  return db.read(actor, (tx) =>
    tx
      .select({ memberId: members.id, name: members.name })
      .from(candidateShares)
      .innerJoin(candidates, and(eq(candidates.agencyId, candidateShares.agencyId), eq(candidates.id, candidateShares.candidateId)))
      .innerJoin(members, and(eq(members.agencyId, candidateShares.agencyId), eq(members.id, candidateShares.memberId)))
      .where(and(visibleTo(actor), eq(candidateShares.candidateId, candidateId)))
      .orderBy(asc(members.name), asc(members.id))
      .limit(200),
  );
}

async function requireSight(tx: Tx, actor: Member, candidateId: string): Promise<void> {
  const [seen] = await tx
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(visibleTo(actor), eq(candidates.id, candidateId)));
  if (!seen) throw notFound("candidate");
}

/** A recruiter who hands candidates over under visibility "own" goes on seeing them; else they could not undo it. */
export async function keepInSight(
  tx: Tx,
  { agencyId, memberId, role, visibility }: Member,
  candidateIds: string[],
  now: Date,
): Promise<void> {
  if (role !== "recruiter" || visibility === "agency" || candidateIds.length === 0) return;
  const shares = candidateIds.map((candidateId) => ({ agencyId, candidateId, memberId, createdAt: now }));
  await tx.insert(candidateShares).values(shares).onConflictDoNothing();
}
