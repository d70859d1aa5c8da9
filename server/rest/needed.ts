/** The dispatcher has checked both before a handler runs; a route that forgot to ask for them is a defect. */
export function idIn(ids: Record<string, string>, name = "id"): string {
  const id = ids[name];
  if (!id) throw new Error(`the route has no {${name}} in its path`);
  return id;
}

export function versionSeen(seenVersion: number | undefined): number {
  if (seenVersion === undefined) throw new Error("the route does not need If-Match, but reads it");
  return seenVersion;
}
