"use client";

import { useMutation } from "@tanstack/react-query";
import { CalendarPlus } from "lucide-react";
import { useId, useState } from "react";

import type { Invitation } from "#/server/rounds/invitation.ts";

import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { Field } from "../../../ui/field";
import { TextArea } from "../../../ui/text-area";
import { refusalOf } from "../refusal";
import styles from "./schedule.module.css";

const LARGEST = 200_000;

/** A calendar invitation, dropped or pasted, fills the form in. Of several meetings a person chooses. */
export function InvitationDrop({ onRead }: { onRead: (invitation: Invitation) => void }) {
  const trpc = useTRPC();
  const fileId = useId();
  const [pasting, setPasting] = useState(false);
  const [over, setOver] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [several, setSeveral] = useState<Invitation[]>([]);
  const read = useMutation(
    trpc.rounds.readInvitation.mutationOptions({
      onSuccess: ({ events }) => (events.length === 1 && events[0] ? take(events[0]) : setSeveral(events)),
      onError: (error) => setSaid(refusalOf(error).fields.text ?? refusalOf(error).message),
    }),
  );
  function take(invitation: Invitation) {
    setSeveral([]);
    setPasting(false);
    setSaid("Read from the invitation. Look it over before you save.");
    onRead(invitation);
  }
  async function readFile(file: File | undefined) {
    if (!file) return;
    setSaid(null);
    if (file.size > LARGEST) return setSaid("This file is larger than 200 KB: that is not one invitation.");
    read.mutate({ text: await file.text() });
  }
  return (
    <section
      aria-label="Calendar invitation"
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void readFile(event.dataTransfer.files[0]);
      }}
    >
      <div className={styles.acts}>
        <label className="btn sm" htmlFor={fileId}>
          <CalendarPlus aria-hidden="true" /> Drop or choose an invitation
        </label>
        <input
          id={fileId}
          type="file"
          accept=".ics,text/calendar"
          className="hide"
          onChange={(event) => {
            void readFile(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <Button size="sm" tone="bare" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          Paste its text
        </Button>
      </div>
      {pasting && (
        <Field label="Text of the invitation" hint="From BEGIN:VCALENDAR on">
          <TextArea
            rows={3}
            maxLength={LARGEST}
            onChange={(event) => {
              setSaid(null);
              if (/END:VCALENDAR/i.test(event.target.value)) read.mutate({ text: event.target.value });
            }}
          />
        </Field>
      )}
      <p className="t1" role="status">
        {said ?? (pasting ? null : "An .ics file fills in time, place and people.")}
      </p>
      {several.length > 1 && <Several events={several} onTake={take} />}
    </section>
  );
}

function Several({ events, onTake }: { events: Invitation[]; onTake: (event: Invitation) => void }) {
  return (
    <div className={styles.several}>
      <p className="t1">Which of the {events.length} meetings is the interview?</p>
      {events.map((event) => (
        <Button key={`${event.local} ${event.title}`} size="sm" onClick={() => onTake(event)}>
          {event.local.replace("T", ", ")} {event.title}
        </Button>
      ))}
    </div>
  );
}
