const SOMEWHERE = "http://own.invalid";

/** Where to go after signing in: only ever a page of this installation. */
export function ownPath(next: string | string[] | undefined): string {
  if (typeof next !== "string" || !next.startsWith("/") || !URL.canParse(next, SOMEWHERE)) return "/today";
  const url = new URL(next, SOMEWHERE);
  const shut = url.origin !== SOMEWHERE || url.pathname.startsWith("//") || /^\/(?:api|sign-in)(?:\/|$)/.test(url.pathname);
  return shut ? "/today" : `${url.pathname}${url.search}`;
}
