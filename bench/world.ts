import { randomBytes } from "node:crypto";

import { and, count, desc, eq, gt, inArray, lt } from "drizzle-orm";

import { system } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { migrateDatabase } from "#/db/migrate.ts";
import { databaseUrl, dataFolder, openDatabase } from "#/db/open.ts";
import { candidates, rounds, submissions } from "#/db/schema.ts";
import { secret } from "#/db/secret.ts";
import { uuidv7 } from "#/db/uuid.ts";
import { createApiKey } from "#/server/agencies/create-api-key.ts";
import { makeAccount } from "#/server/auth/accounts.ts";
import { hashPassword } from "#/server/auth/password.ts";

import { freshPostgres } from "./database.ts";
import { type Filled, fill } from "./fill.ts";

const EMAIL = "bench@bench.example";
const SAMPLE = 500;

/** Everything the actions need to know of a filled database. */
export interface World {
  email: string;
  password: string;
  apiKey: string;
  rounds: number;
  /** A name of one row in a hundred, and the rarest there is. */
  commonName: string;
  rareName: string;
  /** Candidates with five rounds, and the submission that these belong to. */
  people: { candidateId: string; submissionId: string }[];
  upcoming: string[];
  unlogged: string[];
}

/** Migrates and fills the database that the environment names. */
export async function makeWorld(size: number, seed: number): Promise<World> {
  if (process.env.DATABASE_URL) process.env.DATABASE_URL = await freshPostgres(process.env.DATABASE_URL, `askwell_bench_${size}`);
  const url = databaseUrl();
  await migrateDatabase(url);
  const db = openDatabase(url, { auditKey: secret(dataFolder(), "audit"), strict: true, report: () => {} });
  const now = new Date();
  const call = { now, newId: () => uuidv7() };
  const password = randomBytes(12).toString("base64url");
  const passwordHash = await hashPassword(password);
  const userId = await db.transact(system("bench"), { action: "bench.account", input: null, now }, ({ tx }) =>
    makeAccount(tx, { name: "Bench Admin", email: EMAIL, passwordHash }, call),
  );
  const filled = await fill(db, url, { candidates: size, seed, now, userId, email: EMAIL });
  const { key } = await createApiKey(db, filled.actor, { label: "bench" }, call);
  const world = { email: EMAIL, password, apiKey: key!, rounds: filled.rounds, ...(await looked(db, filled, now)) };
  await db.close();
  return world;
}

function looked(db: Database, { actor, candidates: total }: Filled, now: Date) {
  const { agencyId } = actor;
  return db.read(actor, async (tx) => {
    const names = await tx
      .select({ name: candidates.sortName, n: count() })
      .from(candidates)
      .where(eq(candidates.agencyId, agencyId))
      .groupBy(candidates.sortName)
      .orderBy(count());
    const surnames = new Map<string, number>();
    for (const { name, n } of names) surnames.set(name.split(" ").at(-1)!, (surnames.get(name.split(" ").at(-1)!) ?? 0) + n);
    const distance = (n: number) => Math.abs(n - total / 100);
    const [commonName] = [...surnames].sort(([, a], [, b]) => distance(a) - distance(b))[0]!;
    const full = await tx
      .select({ submissionId: rounds.submissionId, candidateId: rounds.candidateId })
      .from(rounds)
      .where(and(eq(rounds.agencyId, agencyId), inArray(rounds.status, ["held", "scheduled"])))
      .groupBy(rounds.submissionId, rounds.candidateId)
      .having(eq(count(), 5))
      .limit(SAMPLE);
    const ids = { id: rounds.id };
    const scheduled = and(eq(rounds.agencyId, agencyId), eq(rounds.status, "scheduled"));
    const upcoming = await tx
      .select(ids)
      .from(rounds)
      .where(and(scheduled, gt(rounds.scheduledAt, now)))
      .orderBy(rounds.id)
      .limit(SAMPLE);
    const unlogged = await tx
      .select(ids)
      .from(rounds)
      .innerJoin(submissions, and(eq(submissions.agencyId, rounds.agencyId), eq(submissions.id, rounds.submissionId)))
      .where(and(scheduled, lt(rounds.scheduledAt, now)))
      .orderBy(desc(rounds.id));
    return {
      commonName,
      rareName: names[0]!.name,
      people: full,
      upcoming: upcoming.map(({ id }) => id),
      unlogged: unlogged.map(({ id }) => id),
    };
  });
}
