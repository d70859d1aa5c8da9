"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import { JOB_STATUSES, type JobStatus } from "#/db/vocabulary.ts";
import { JOB_STATUS_WORDS } from "#/server/words.ts";

import { useTRPC } from "../../lib/trpc-client";
import { ChoiceGroup } from "../../ui/choice-group";
import { Drawer } from "../../ui/drawer";
import { Field } from "../../ui/field";
import { Select } from "../../ui/select";
import { TextInput } from "../../ui/text-input";
import { Tick } from "../../ui/tick";
import { type ClientPage, type JobRow, lineOf } from "./client-data";
import { ConflictNotice } from "./conflict-notice";
import { DrawerFooter } from "./drawer-footer";
import { KeyedSave } from "./keyed-save";
import { type Refusal, refusalOf } from "./refusal";
import { RemoveRecord } from "./remove-record";
import { useDraft } from "./use-draft";
import { useRefresh } from "./use-people";

const STATUS_CHOICES = JOB_STATUSES.map((value) => ({ value, label: JOB_STATUS_WORDS[value] }));
const statusIn = (text: string): JobStatus => JOB_STATUSES.find((one) => one === text) ?? "open";

interface JobDrawerProps {
  client: Pick<ClientPage, "id" | "name" | "contacts">;
  job?: JobRow | undefined;
  onClose: () => void;
}

/** Adds a job at a client, or edits the one given. */
export function JobDrawer({ client, job, onClose }: JobDrawerProps) {
  const trpc = useTRPC();
  const refresh = useRefresh();
  const start = {
    title: job?.title ?? "",
    status: job?.status ?? statusIn("open"),
    closingRole: job?.closingRole ?? false,
    managerId: job?.hiringManagerId ?? "",
    seenVersion: job?.version ?? 0,
  };
  const { draft, change, forget, attempt } = useDraft(`job:${job?.id ?? `new:${client.id}`}`, start);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [removing, setRemoving] = useState(false);
  const create = useMutation(trpc.jobs.create.mutationOptions({ trpc: { context: { attempt } } }));
  const update = useMutation(trpc.jobs.update.mutationOptions({ trpc: { context: { attempt } } }));
  const remove = useMutation(trpc.jobs.remove.mutationOptions());
  const busy = create.isPending || update.isPending;
  const managerName = (id: string) => client.contacts.find((contact) => contact.id === id)?.name ?? (id ? "Somebody new" : "");

  function done() {
    forget();
    onClose();
    void refresh();
  }
  function save(seenVersion = draft.seenVersion) {
    if (busy) return;
    setRefused(null);
    const said = { title: draft.title, status: draft.status, closingRole: draft.closingRole, hiringManagerId: draft.managerId || null };
    if (job)
      return update.mutate(
        { jobId: job.id, seenVersion, ...said },
        { onSuccess: done, onError: (error) => setRefused(refusalOf(error, seenVersion)) },
      );
    create.mutate({ clientId: client.id, ...said }, { onSuccess: done, onError: (error) => setRefused(refusalOf(error)) });
  }
  const current = refused?.current;

  return (
    <Drawer
      open
      onClose={onClose}
      title={job ? `Edit ${job.title}` : "Add a job"}
      sub={`At ${client.name}`}
      footer={
        <DrawerFooter
          verb={job ? "Save" : "Add"}
          busy={busy}
          onSave={() => save()}
          onCancel={onClose}
          refused={refused?.message}
          onRemove={job && (() => setRemoving(true))}
        />
      }
    >
      <KeyedSave save={save}>
        <Field label="Title" error={refused?.fields["title"]}>
          <TextInput value={draft.title} autoComplete="off" onChange={(event) => change({ title: event.target.value })} />
        </Field>
        <ChoiceGroup
          label="Status"
          hint="only an open job takes candidates"
          options={STATUS_CHOICES}
          value={draft.status}
          onChange={(status) => change({ status })}
        />
        <Field
          label="Hiring manager"
          optional
          error={refused?.fields["hiringManagerId"]}
          hint="A recommendation is asked for to this person, by name."
        >
          <Select value={draft.managerId} onChange={(event) => change({ managerId: event.target.value })}>
            <option value="">Not known yet</option>
            {client.contacts.map((contact) => (
              <option key={contact.id} value={contact.id}>
                {contact.name}
              </option>
            ))}
          </Select>
        </Field>
        <Tick checked={draft.closingRole} onChange={(event) => change({ closingRole: event.target.checked })}>
          The job itself is closing: sales, business development, recruiting. Closing well is part of the test
        </Tick>
      </KeyedSave>
      {current && (
        <ConflictNotice
          what="job"
          lines={[
            { label: "Title", yours: draft.title, theirs: lineOf(current, "title") },
            { label: "Status", yours: JOB_STATUS_WORDS[draft.status], theirs: JOB_STATUS_WORDS[statusIn(lineOf(current, "status"))] },
            { label: "Hiring manager", yours: managerName(draft.managerId), theirs: managerName(lineOf(current, "hiringManagerId")) },
            { label: "Closing role", yours: draft.closingRole ? "Yes" : "No", theirs: current["closingRole"] === true ? "Yes" : "No" },
          ]}
          onKeepYours={() => save(Number(current["version"]))}
          onTakeTheirs={() => {
            change({
              title: lineOf(current, "title"),
              status: statusIn(lineOf(current, "status")),
              managerId: lineOf(current, "hiringManagerId"),
              closingRole: current["closingRole"] === true,
              seenVersion: Number(current["version"]),
            });
            setRefused(null);
          }}
          onClose={() => setRefused(null)}
          busy={busy}
        />
      )}
      {removing && job && (
        <RemoveRecord
          name={job.title}
          says="A job that somebody was put forward for stays: close it instead."
          onKeep={() => setRemoving(false)}
          onGone={done}
          busy={remove.isPending}
          error={remove.error && refusalOf(remove.error).message}
          onConfirm={(gone) => remove.mutate({ jobId: job.id, seenVersion: job.version }, { onSuccess: gone })}
        />
      )}
    </Drawer>
  );
}
