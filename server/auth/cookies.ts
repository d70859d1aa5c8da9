/** A browser takes a `__Host-` cookie only over TLS, from this very host, for every path: no neighbour can plant one. */
export function sessionCookie(address: string) {
  const secure = address.startsWith("https://");
  return { name: secure ? "__Host-askwell" : "askwell", attributes: { secure, httpOnly: true, sameSite: "lax", path: "/" } } as const;
}

/** Which agency someone with several is at. Only a wish: membership is looked up on every request. */
export const AGENCY_COOKIE = "askwell_agency";

export function agencyCookie(agencyId: string, address: string): string {
  const secure = address.startsWith("https://") ? "; Secure" : "";
  return `${AGENCY_COOKIE}=${agencyId}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${secure}`;
}

export function readCookie(headers: Headers, name: string): string | undefined {
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
