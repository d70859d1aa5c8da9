/** Where this installation is reached; its scheme decides the session cookie's name and whether it needs TLS. */
export const ownAddress = (): string => process.env.ASKWELL_URL ?? `http://localhost:${process.env.PORT ?? "3000"}`;

/** Whether a change comes from one of our own pages: a browser names the page's origin on every POST and cannot be made to lie. */
export function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  return origin === new URL(ownAddress()).origin || new URL(origin).host === headers.get("host");
}

/**
 * The visitor's network address, or null when nothing trustworthy tells it. Anyone can send the header; only the entry that
 * a proxy of the operator's appended counts, and only when ASKWELL_TRUST_PROXY says that there is one.
 */
export function visitorAddress(headers: Headers): string | null {
  if (!process.env.ASKWELL_TRUST_PROXY) return null;
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim().slice(0, 64) || null;
}
