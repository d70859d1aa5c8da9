"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";

import { useTRPC } from "../../lib/trpc-client";
import { EntityPicker } from "../../ui/entity-picker";
import { errorToast } from "../../ui/error-toast";
import type { Option } from "../../ui/use-options";

export interface ChosenJob {
  client: Option | null;
  job: Option | null;
}

interface JobPickerProps {
  value: ChosenJob;
  onChange: (value: ChosenJob) => void;
  error?: string | null | undefined;
  optional?: boolean | undefined;
}

/** A client and one of its open jobs; what does not exist yet is made on the spot. */
export function JobPicker({ value, onChange, error, optional }: JobPickerProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onError = (failure: { message: string }) => errorToast(failure);
  const createClient = useMutation(trpc.clients.create.mutationOptions({ onError }));
  const createJob = useMutation(trpc.jobs.create.mutationOptions({ onError }));
  const { client, job } = value;

  async function findClients(query: string): Promise<Option[]> {
    const { items } = await queryClient.fetchQuery(trpc.clients.list.queryOptions({ query, limit: 8 }));
    return items.map((one) => ({ id: one.id, label: one.name, detail: one.softClose ? "gentle closes" : undefined }));
  }
  async function findJobs(query: string): Promise<Option[]> {
    const { items } = await queryClient.fetchQuery(
      trpc.jobs.list.queryOptions({ query, limit: 8, status: "open", ...(client ? { clientId: client.id } : {}) }),
    );
    return items.map((one) => ({ id: one.id, label: one.title, detail: client ? undefined : one.clientName }));
  }
  /** A job chosen without a client brings its client along. */
  async function chooseJob(option: Option | null) {
    if (!option || client) return onChange({ client, job: option });
    const found = await queryClient.fetchQuery(trpc.jobs.get.queryOptions({ jobId: option.id }));
    onChange({ client: { id: found.clientId, label: option.detail ?? "" }, job: { id: option.id, label: option.label } });
  }

  return (
    <>
      <EntityPicker
        label="Client"
        optional={optional}
        value={client}
        search={findClients}
        createWord="client"
        onCreate={(name) =>
          createClient.mutate({ name }, { onSuccess: (made) => onChange({ client: { id: made.id, label: made.name }, job: null }) })
        }
        onChange={(option) => onChange({ client: option, job: null })}
      />
      <EntityPicker
        label="Job"
        optional={optional}
        value={job}
        search={findJobs}
        error={error}
        hint="Only open jobs take candidates."
        createWord="job"
        onCreate={
          client
            ? (title) =>
                createJob.mutate(
                  { clientId: client.id, title },
                  { onSuccess: (made) => onChange({ client, job: { id: made.id, label: made.title } }) },
                )
            : undefined
        }
        onChange={(option) => void chooseJob(option)}
      />
    </>
  );
}
