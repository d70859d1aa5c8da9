import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";

import { requireAbility } from "../auth/abilities.ts";
import { findJob } from "./find.ts";
import type { JobKey } from "./schema.ts";

export async function getJob(db: Database, actor: Member, { jobId }: JobKey) {
  requireAbility(actor, "client.read");
  return db.read(actor, (tx) => findJob(tx, actor.agencyId, jobId));
}
