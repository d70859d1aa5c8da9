"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Controller, useForm } from "react-hook-form";

import { updateAgencyInput, type UpdateAgencyInput } from "#/server/agencies/schema.ts";

import { placeRefusals } from "../../../lib/refusals";
import { said } from "../../../lib/said";
import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { Field } from "../../../ui/field";
import { FormRefusal } from "../../../ui/form-refusal";
import { Select } from "../../../ui/select";
import { TextInput } from "../../../ui/text-input";
import { TimeZoneSelect } from "../../../ui/time-zone-select";
import { plainToast } from "../../../ui/undo-toast";
import { useDesk } from "../../_shell/desk-context";
import styles from "../settings.module.css";
import { VISIBILITY_WORDS } from "./visibility-words";

const FIELDS = ["name", "visibility", "timeZone"] as const;
const VISIBILITIES = Object.entries(VISIBILITY_WORDS).map(([value, label]) => ({ value, label }));

export function AgencyForm() {
  const { agency } = useDesk().me;
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { name, visibility, timeZone, version: seenVersion } = agency;
  const { register, control, handleSubmit, setError, formState } = useForm<UpdateAgencyInput>({
    resolver: zodResolver(updateAgencyInput),
    values: { seenVersion, name, visibility, timeZone },
    resetOptions: { keepDirtyValues: true },
  });
  const { errors, isDirty } = formState;
  const update = useMutation(
    trpc.agency.update.mutationOptions({
      onSuccess: async () => {
        plainToast("Saved");
        await queryClient.invalidateQueries();
      },
      onError: (error) => {
        const message = placeRefusals(error, FIELDS, (field, text) => setError(field, { message: text }));
        if (message) setError("root", { message });
        if (error.data?.code === "CONFLICT") void queryClient.invalidateQueries(trpc.account.me.queryFilter());
      },
    }),
  );

  return (
    <form className={styles.form} noValidate onSubmit={handleSubmit((input) => update.mutate(input))}>
      <Field label="Name" error={said("The agency’s name", errors.name)}>
        <TextInput autoComplete="organization" {...register("name")} />
      </Field>
      <Field
        label="Recruiters see"
        hint="Managers and admins always see all. Everyone sees clients and jobs."
        error={said("This", errors.visibility)}
      >
        <Select options={VISIBILITIES} {...register("visibility")} />
      </Field>
      <Controller
        control={control}
        name="timeZone"
        render={({ field }) => (
          <TimeZoneSelect
            value={field.value ?? null}
            onChange={field.onChange}
            hint="For members who set none of their own."
            error={said("This", errors.timeZone)}
          />
        )}
      />
      <FormRefusal>{errors.root?.message}</FormRefusal>
      <Button type="submit" tone="ink" disabled={!isDirty || update.isPending}>
        Save
      </Button>
    </form>
  );
}
