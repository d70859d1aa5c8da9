import type { inferRouterOutputs } from "@trpc/server";

import type { AppRouter } from "#/server/trpc/root.ts";

export type ClientPage = inferRouterOutputs<AppRouter>["clients"]["get"];
export type ContactRow = ClientPage["contacts"][number];
export type JobRow = ClientPage["jobs"][number];

/** Reads a line of a conflicting row, which came over the wire untyped. */
export function lineOf(row: Record<string, unknown> | null | undefined, name: string): string {
  const value = row?.[name];
  return typeof value === "string" ? value : "";
}
