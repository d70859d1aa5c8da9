import { eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { dialect } from "#/db/dialect.ts";
import { candidates } from "#/db/schema.ts";

import { add, twoAgencies } from "../agency.ts";

const CUT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";

test.runIf(dialect === "postgresql")(
  "a line that breaks in the middle of a change ends that change alone, and asks to try again",
  async () => {
    const { db, rae, asOwner } = await twoAgencies();
    const { id } = await add(db, rae, "Ann");
    const request = { action: "test", input: null, now: new Date(0) };
    const cut = db.transact(rae, request, async ({ tx, audit }) => {
      await tx.update(candidates).set({ name: "Eve" }).where(eq(candidates.id, id));
      audit({ entity: "candidate", entityId: id });
      await asOwner(CUT);
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    await expect(cut).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await add(db, rae, "Bo");
    const names = await db.read(rae, (tx) => tx.select({ name: candidates.name }).from(candidates).orderBy(candidates.name));
    expect(names.map(({ name }) => name)).toEqual(["Ann", "Bo"]);
  },
);
