"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";

import { foldName } from "#/server/names.ts";
import type { Invitation } from "#/server/rounds/invitation.ts";

import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { errorToast } from "../../../ui/error-toast";
import type { Option } from "../../../ui/use-options";
import { useDesk } from "../../_shell/desk-context";
import styles from "./schedule.module.css";

type Attendee = Invitation["attendees"][number];

/** The people of an invitation: known ones by their address, or by name where no address is kept; the others to be added with one press. */
export function useAttendees(clientId: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { me } = useDesk();
  const [fresh, setFresh] = useState<Attendee[]>([]);
  async function take(attendees: Attendee[]): Promise<Option[]> {
    const others = attendees.filter((person) => person.email !== me.email.toLowerCase());
    const { items } = await queryClient.fetchQuery(trpc.contacts.list.queryOptions({ clientId, limit: 200 }));
    const contactOf = ({ email, name }: Attendee) =>
      items.find((contact) => contact.email === email) ??
      items.find((contact) => !contact.email && name !== null && contact.sortName === foldName(name));
    const known = others.flatMap((person) => contactOf(person) ?? []);
    setFresh(others.filter((person) => !contactOf(person)));
    return known.map((contact) => ({ id: contact.id, label: contact.name, detail: contact.title ?? undefined }));
  }
  return { fresh, take, drop: (email: string) => setFresh((people) => people.filter((person) => person.email !== email)) };
}

interface FreshProps {
  clientId: string;
  people: Attendee[];
  onAdded: (person: Option, email: string) => void;
}

/** Invited people who are no contacts of the client yet; the candidate is often among them, so nobody is added unasked. */
export function FreshAttendees({ clientId, people, onAdded }: FreshProps) {
  const trpc = useTRPC();
  const create = useMutation(trpc.contacts.create.mutationOptions({ onError: errorToast }));
  if (people.length === 0) return null;
  return (
    <div className={styles.fresh}>
      <p className="t1 m">Also invited. Add who interviews:</p>
      {people.map(({ name, email }) => (
        <Button
          key={email}
          size="sm"
          disabled={create.isPending}
          onClick={() =>
            create.mutate(
              { clientId, name: name ?? email, email },
              { onSuccess: (made) => onAdded({ id: made.id, label: made.name }, email) },
            )
          }
        >
          <Plus aria-hidden="true" /> {name ?? email}
        </Button>
      ))}
    </div>
  );
}
