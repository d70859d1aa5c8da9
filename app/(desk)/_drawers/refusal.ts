import type { TRPCClientErrorLike } from "@trpc/client";

import type { AppRouter } from "#/server/trpc/root.ts";

export interface Refusal {
  /** In a sentence, for under the form. */
  message: string;
  /** By field, for under the field. */
  fields: Record<string, string>;
  /** The row as it is now, when somebody else was faster; else null. */
  current: Record<string, unknown> | null;
}

/** What a refused change says, and whether it lost a race against another edit (a newer version came back). */
export function refusalOf(error: TRPCClientErrorLike<AppRouter>, seenVersion?: number): Refusal {
  const { current, fields = {} } = error.data ?? {};
  const row = isRow(current) && seenVersion !== undefined && current["version"] !== seenVersion ? current : null;
  return {
    message: inWords(error),
    fields: Object.fromEntries(Object.entries(fields).map(([name, said]) => [name, sentence(said)])),
    current: row,
  };
}

const isRow = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && "version" in value;
const sentence = (said: string): string => `${said.charAt(0).toUpperCase()}${said.slice(1)}`;

function inWords(error: TRPCClientErrorLike<AppRouter>): string {
  if (!error.data) return "Nothing is saved: Askwell does not answer. What you typed is still here; try again.";
  if (error.data.code === "INTERNAL_SERVER_ERROR")
    return "Nothing is saved: something went wrong here. What you typed is still here; try again.";
  if (error.data.code === "BAD_REQUEST" && Object.keys(error.data.fields ?? {}).length > 0)
    return "Nothing is saved yet: look at the marked fields.";
  return `Nothing is saved: ${error.message}.`;
}
