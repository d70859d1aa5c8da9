import { createHash } from "node:crypto";

import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

import { DomainError } from "#/db/errors.ts";

const PER_SECOND = 100;

/** A key may do 100 requests a second; counted in memory, since a restart forgives at most one second. */
const limiter = new RateLimiterMemory({ points: PER_SECOND, duration: 1 });

/** Throws LIMITED when this key has used up its second. The key itself is not kept, only its hash. */
export async function spend(key: string): Promise<void> {
  const name = createHash("sha256").update(key).digest("base64url");
  try {
    await limiter.consume(name);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new DomainError("LIMITED", `a key may do ${PER_SECOND} requests a second`, {
      retryAfter: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)),
    });
  }
}
