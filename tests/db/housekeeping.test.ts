import { expect, test } from "vitest";

import { system } from "#/db/actor.ts";
import { idempotencyReplies, signIn } from "#/db/schema.ts";
import { uuidv7 } from "#/db/uuid.ts";
import { keepHouse, REPLIES_KEPT_MS } from "#/server/housekeeping.ts";

import { call, trpc, twoAgencies } from "../agency.ts";

const NOW = call().now;
const later = (ms: number) => new Date(NOW.getTime() + ms);

test("stored replies go after a week, not a moment sooner, and others' stay", async () => {
  const { db, rae, sol } = await twoAgencies();
  await trpc(db, rae, { idempotencyKey: "k1" }).candidates.create({ name: "Ann Lee" });
  await trpc(db, sol, { idempotencyKey: "k1", now: later(1) }).candidates.create({ name: "Bo Zhou" });
  expect(await keepHouse(db, later(REPLIES_KEPT_MS))).toMatchObject({ replies: 0 });
  expect(await keepHouse(db, later(REPLIES_KEPT_MS + 1))).toMatchObject({ replies: 1 });
  expect(await db.read(sol, (tx) => tx.$count(idempotencyReplies))).toBe(1);
});

test("sessions go when they have ended", async () => {
  const { db } = await twoAgencies();
  const actor = system("test");
  const userId = uuidv7();
  const dates = { createdAt: NOW, updatedAt: NOW };
  await db.transact(actor, { action: "test", input: null, now: NOW }, async ({ tx }) => {
    await tx.insert(signIn.user).values({ id: userId, name: "Rae", email: "rae@x.test", emailVerified: true, image: null, ...dates });
    for (const [token, ms] of [
      ["ended", -1],
      ["live", 1],
    ] as const) {
      await tx
        .insert(signIn.session)
        .values({ id: uuidv7(), userId, token, expiresAt: later(ms), ipAddress: null, userAgent: null, ...dates });
    }
  });
  expect(await keepHouse(db, NOW)).toMatchObject({ sessions: 1 });
  const left = await db.read(actor, (tx) => tx.select({ token: signIn.session.token }).from(signIn.session));
  expect(left).toEqual([{ token: "live" }]);
});
