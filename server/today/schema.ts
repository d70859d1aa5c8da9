import { z } from "zod";

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
