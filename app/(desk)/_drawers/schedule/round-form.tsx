"use client";

import type { Invitation } from "#/server/rounds/invitation.ts";

import { KeyedSave } from "../keyed-save";
import { FreshAttendees, useAttendees } from "./attendees";
import { InvitationDrop } from "./invitation-drop";
import type { RoundDraft } from "./round-draft";
import { RoundFields } from "./round-fields";

interface RoundFormProps {
  draft: RoundDraft;
  onChange: (part: Partial<RoundDraft>) => void;
  onSave: () => void;
  errors: Record<string, string>;
  clientId: string;
  candidateId: string;
}

/** The fields of a round, and a calendar invitation that fills them in. */
export function RoundForm({ draft, onChange, onSave, errors, clientId, candidateId }: RoundFormProps) {
  const merge = (people: RoundDraft["interviewers"]) => [
    ...draft.interviewers,
    ...people.filter((person) => !draft.interviewers.some((one) => one.id === person.id)),
  ];
  const attendees = useAttendees(clientId);
  async function fill(invitation: Invitation) {
    const { local, timeZone, minutes, place } = invitation;
    const known = await attendees.take(invitation.attendees);
    onChange({
      when: { local, timeZone: timeZone ?? draft.when.timeZone },
      minutes: String(minutes),
      interviewers: merge(known),
      ...(place ? { place } : {}),
    });
  }
  return (
    <KeyedSave save={onSave}>
      <InvitationDrop onRead={(invitation) => void fill(invitation)} />
      <RoundFields draft={draft} onChange={onChange} errors={errors} clientId={clientId} candidateId={candidateId} />
      <FreshAttendees
        clientId={clientId}
        people={attendees.fresh}
        onAdded={(person, email) => {
          attendees.drop(email);
          onChange({ interviewers: merge([person]) });
        }}
      />
    </KeyedSave>
  );
}
