import { z } from "zod";

import { ASK_KINDS, HAND_OUTS } from "#/db/vocabulary.ts";

import { id, line, text } from "../inputs.ts";

export const checklistInput = z.strictObject({ roundId: id });
export type ChecklistInput = z.infer<typeof checklistInput>;

export const tickItemInput = z.strictObject({ roundId: id, topic: line(60), checked: z.boolean() });
export type TickItemInput = z.infer<typeof tickItemInput>;

export const planned = z.strictObject({
  ask: z.enum(ASK_KINDS),
  /** Why it is another ask than the playbook's; the playbook's own, in other words, needs none. */
  reason: text(500).nullable().default(null),
  /** The candidate's own words; null takes the playbook's. */
  wording: text(2_000).nullable().default(null),
});

/** `plan: null` goes back to the playbook's ask. */
export const planAskInput = z.strictObject({ roundId: id, plan: planned.nullable() });
export type PlanAskInput = z.infer<typeof planAskInput>;

export const handOutInput = z.strictObject({ roundId: id, how: z.enum(HAND_OUTS) });
export type HandOutInput = z.infer<typeof handOutInput>;
