import { z } from "zod";

import { ROUND_KINDS } from "#/db/vocabulary.ts";

import { cursor, id, limit, localDate } from "../inputs.ts";

/** `mine` are the member's own candidates, `all` every one they may see; null picks what suits the member. */
export const SCOPES = ["mine", "all"] as const;
export type Scope = (typeof SCOPES)[number];

/** The lists of Today; naming one shows more of it. */
export const DESK_LISTS = ["interviews", "debriefs", "waiting", "risks"] as const;
export type DeskList = (typeof DESK_LISTS)[number];

export const deskInput = z.strictObject({
  scope: z.enum(SCOPES).nullable().default(null),
  more: z.enum(DESK_LISTS).nullable().default(null),
});
export type DeskInput = z.infer<typeof deskInput>;

export const countsInput = z.strictObject({}).default({});
export type CountsInput = z.infer<typeof countsInput>;

/** How a round stands, as the list by day filters it: the statuses, and what a held one still lacks. */
export const ROUND_STATES = ["scheduled", "held", "undebriefed", "pending", "cancelled", "no_show"] as const;
export type RoundState = (typeof ROUND_STATES)[number];

export const roundsByDayInput = z.strictObject({
  /** Both inclusive, in the reader's zone; left out, the week that today is in. */
  from: localDate.nullable().default(null),
  to: localDate.nullable().default(null),
  scope: z.enum(SCOPES).nullable().default(null),
  state: z.enum(ROUND_STATES).nullable().default(null),
  kind: z.enum(ROUND_KINDS).nullable().default(null),
  clientId: id.nullable().default(null),
  ownerId: id.nullable().default(null),
  cursor,
  limit,
});
export type RoundsByDayInput = z.infer<typeof roundsByDayInput>;
