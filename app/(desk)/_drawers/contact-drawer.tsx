"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import { AUTHORITIES, type Authority } from "#/db/vocabulary.ts";
import { AUTHORITY_WORDS } from "#/server/words.ts";

import { useTRPC } from "../../lib/trpc-client";
import { ChoiceGroup } from "../../ui/choice-group";
import { Drawer } from "../../ui/drawer";
import { Field } from "../../ui/field";
import { TextInput } from "../../ui/text-input";
import { type ContactRow, lineOf } from "./client-data";
import { ConflictNotice } from "./conflict-notice";
import { DrawerFooter } from "./drawer-footer";
import { KeyedSave } from "./keyed-save";
import { type Refusal, refusalOf } from "./refusal";
import { RemoveRecord } from "./remove-record";
import { useDraft } from "./use-draft";
import { useRefresh } from "./use-people";

const AUTHORITY_CHOICES = AUTHORITIES.map((value) => ({ value, label: AUTHORITY_WORDS[value] }));
const authorityIn = (text: string): Authority => AUTHORITIES.find((one) => one === text) ?? "unknown";

interface ContactDrawerProps {
  clientId: string;
  clientName: string;
  contact?: ContactRow | undefined;
  onClose: () => void;
}

/** Adds a person at a client, or edits the one given. */
export function ContactDrawer({ clientId, clientName, contact, onClose }: ContactDrawerProps) {
  const trpc = useTRPC();
  const refresh = useRefresh();
  const start = {
    name: contact?.name ?? "",
    title: contact?.title ?? "",
    email: contact?.email ?? "",
    authority: contact?.authority ?? authorityIn("unknown"),
    seenVersion: contact?.version ?? 0,
  };
  const { draft, change, forget, attempt } = useDraft(`contact:${contact?.id ?? `new:${clientId}`}`, start);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [removing, setRemoving] = useState(false);
  const create = useMutation(trpc.contacts.create.mutationOptions({ trpc: { context: { attempt } } }));
  const update = useMutation(trpc.contacts.update.mutationOptions({ trpc: { context: { attempt } } }));
  const remove = useMutation(trpc.contacts.remove.mutationOptions());
  const busy = create.isPending || update.isPending;

  function done() {
    forget();
    onClose();
    void refresh();
  }
  function save(seenVersion = draft.seenVersion) {
    if (busy) return;
    setRefused(null);
    const said = { name: draft.name, title: draft.title.trim() || null, email: draft.email.trim() || null, authority: draft.authority };
    if (contact)
      return update.mutate(
        { contactId: contact.id, seenVersion, ...said },
        { onSuccess: done, onError: (error) => setRefused(refusalOf(error, seenVersion)) },
      );
    create.mutate({ clientId, ...said }, { onSuccess: done, onError: (error) => setRefused(refusalOf(error)) });
  }
  const current = refused?.current;
  const line = (label: string, name: "name" | "title" | "email") => ({ label, yours: draft[name], theirs: lineOf(current, name) });

  return (
    <Drawer
      open
      onClose={onClose}
      title={contact ? `Edit ${contact.name}` : "Add a contact"}
      sub={`At ${clientName}`}
      footer={
        <DrawerFooter
          verb={contact ? "Save" : "Add"}
          busy={busy}
          onSave={() => save()}
          onCancel={onClose}
          refused={refused?.message}
          onRemove={contact && (() => setRemoving(true))}
        />
      }
    >
      <KeyedSave save={save}>
        <Field label="Name" error={refused?.fields["name"]}>
          <TextInput value={draft.name} autoComplete="off" onChange={(event) => change({ name: event.target.value })} />
        </Field>
        <Field label="Title" optional error={refused?.fields["title"]}>
          <TextInput value={draft.title} autoComplete="off" onChange={(event) => change({ title: event.target.value })} />
        </Field>
        <Field label="Email" optional error={refused?.fields["email"]}>
          <TextInput value={draft.email} type="email" autoComplete="off" onChange={(event) => change({ email: event.target.value })} />
        </Field>
        <ChoiceGroup
          label="Authority"
          hint="decides which ask suits them"
          columns="two"
          options={AUTHORITY_CHOICES}
          value={draft.authority}
          onChange={(authority) => change({ authority })}
        />
      </KeyedSave>
      {current && (
        <ConflictNotice
          what="contact"
          lines={[
            line("Name", "name"),
            line("Title", "title"),
            line("Email", "email"),
            {
              label: "Authority",
              yours: AUTHORITY_WORDS[draft.authority],
              theirs: AUTHORITY_WORDS[authorityIn(lineOf(current, "authority"))],
            },
          ]}
          onKeepYours={() => save(Number(current["version"]))}
          onTakeTheirs={() => {
            change({
              name: lineOf(current, "name"),
              title: lineOf(current, "title"),
              email: lineOf(current, "email"),
              authority: authorityIn(lineOf(current, "authority")),
              seenVersion: Number(current["version"]),
            });
            setRefused(null);
          }}
          onClose={() => setRefused(null)}
          busy={busy}
        />
      )}
      {removing && contact && (
        <RemoveRecord
          name={contact.name}
          says="Who interviewed somebody or manages a job stays: the log names them."
          onKeep={() => setRemoving(false)}
          onGone={done}
          busy={remove.isPending}
          error={remove.error && refusalOf(remove.error).message}
          onConfirm={(gone) => remove.mutate({ contactId: contact.id, seenVersion: contact.version }, { onSuccess: gone })}
        />
      )}
    </Drawer>
  );
}
