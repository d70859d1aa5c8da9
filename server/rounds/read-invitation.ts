import type { Member } from "#/db/actor.ts";
import { invalid } from "#/db/errors.ts";

import { requireAbility } from "../auth/abilities.ts";
import { type Invitation, parseInvitation } from "./invitation.ts";
import type { ReadInvitationInput } from "./schema.ts";

/** Reads a calendar invitation for the form; stores nothing. INVALID says what is wrong with it and what to do. */
export function readInvitation(actor: Member, { text }: ReadInvitationInput): { events: Invitation[] } {
  requireAbility(actor, "round.write");
  const read = parseInvitation(text);
  if (!read.ok) throw invalid("text", read.message);
  return { events: read.events };
}
