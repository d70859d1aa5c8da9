"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { useTRPC } from "../../lib/trpc-client";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { Drawer } from "../../ui/drawer";
import { Field } from "../../ui/field";
import { TextInput } from "../../ui/text-input";
import { Tick } from "../../ui/tick";
import { plainToast } from "../../ui/undo-toast";
import { type ClientPage, lineOf } from "./client-data";
import { ConflictNotice } from "./conflict-notice";
import { DrawerFooter } from "./drawer-footer";
import { KeyedSave } from "./keyed-save";
import { type Refusal, refusalOf } from "./refusal";
import { useDraft } from "./use-draft";
import { useRefresh } from "./use-people";

type Client = Pick<ClientPage, "id" | "version" | "name" | "softClose">;

/** Adds a client, or edits the one given. */
export function ClientDrawer({ client, onClose }: { client?: Client | undefined; onClose: () => void }) {
  const trpc = useTRPC();
  const router = useRouter();
  const refresh = useRefresh();
  const start = { name: client?.name ?? "", softClose: client?.softClose ?? false, seenVersion: client?.version ?? 0 };
  const { draft, change, forget, attempt } = useDraft(`client:${client?.id ?? "new"}`, start);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [removing, setRemoving] = useState(false);
  const options = { trpc: { context: { attempt } } };
  const create = useMutation(trpc.clients.create.mutationOptions(options));
  const update = useMutation(trpc.clients.update.mutationOptions(options));
  const busy = create.isPending || update.isPending;
  const { name, softClose } = draft;

  function done() {
    forget();
    onClose();
    void refresh();
  }
  function save(seenVersion = draft.seenVersion) {
    if (busy) return;
    setRefused(null);
    if (client)
      return update.mutate(
        { clientId: client.id, seenVersion, name, softClose },
        { onSuccess: done, onError: (error) => setRefused(refusalOf(error, seenVersion)) },
      );
    create.mutate(
      { name, softClose },
      {
        onSuccess(made) {
          done();
          router.push(`/clients/${made.id}`);
        },
        onError: (error) => setRefused(refusalOf(error)),
      },
    );
  }
  const current = refused?.current;

  return (
    <Drawer
      open
      onClose={onClose}
      title={client ? `Edit ${client.name}` : "Add a client"}
      footer={
        <DrawerFooter
          verb={client ? "Save" : "Add"}
          busy={busy}
          onSave={() => save()}
          onCancel={onClose}
          refused={refused?.message}
          onRemove={client && (() => setRemoving(true))}
        />
      }
    >
      <KeyedSave save={save}>
        <Field label="Name" error={refused?.fields["name"]}>
          <TextInput value={name} autoComplete="off" onChange={(event) => change({ name: event.target.value })} />
        </Field>
        <Tick checked={softClose} onChange={(event) => change({ softClose: event.target.checked })}>
          Wants gentle closes: offer asks are worded softly, and the checklist says why
        </Tick>
      </KeyedSave>
      {current && (
        <ConflictNotice
          what="client"
          lines={[
            { label: "Name", yours: name, theirs: lineOf(current, "name") },
            { label: "Gentle closes", yours: softClose ? "Yes" : "No", theirs: current["softClose"] === true ? "Yes" : "No" },
          ]}
          onKeepYours={() => save(Number(current["version"]))}
          onTakeTheirs={() => {
            change({ name: lineOf(current, "name"), softClose: current["softClose"] === true, seenVersion: Number(current["version"]) });
            setRefused(null);
          }}
          onClose={() => setRefused(null)}
          busy={busy}
        />
      )}
      {removing && client && <RemoveClient client={client} onKeep={() => setRemoving(false)} onGone={onClose} />}
    </Drawer>
  );
}

function RemoveClient({ client, onKeep, onGone }: { client: Client; onKeep: () => void; onGone: () => void }) {
  const router = useRouter();
  const remove = useMutation(useTRPC().clients.remove.mutationOptions());
  const confirm = () =>
    remove.mutate(
      { clientId: client.id, seenVersion: client.version },
      {
        onSuccess() {
          onGone();
          plainToast(`${client.name} is removed`);
          router.push("/clients");
        },
      },
    );
  return (
    <ConfirmDialog
      open
      onClose={onKeep}
      title={`Remove ${client.name}?`}
      says="A client goes only once nobody and no job belongs to it. This cannot be undone."
      verb="Remove"
      onConfirm={confirm}
      busy={remove.isPending}
      error={remove.error && refusalOf(remove.error).message}
    />
  );
}
