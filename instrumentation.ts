/** Runs once before the server takes its first request, also where it was not started by `npm start`. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startUp } = await import("#/server/start-up.ts");
  await startUp();
}

interface Failed {
  path: string;
  headers: Record<string, string | string[] | undefined>;
}

/** A page or route that threw. The address is left out: only which route it was goes into the log. */
export async function onRequestError(error: unknown, request: Failed, context: { routePath: string }): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logDefect } = await import("#/server/log.ts");
  logDefect(context.routePath, error, String(request.headers["x-request-id"] ?? ""));
}
