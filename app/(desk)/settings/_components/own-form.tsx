"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Controller, useForm } from "react-hook-form";

import { updateMeInput, type UpdateMeInput } from "#/server/agencies/schema.ts";

import { said } from "../../../lib/said";
import { placeRefusals } from "../../../lib/refusals";
import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { Field } from "../../../ui/field";
import { FormRefusal } from "../../../ui/form-refusal";
import { TextInput } from "../../../ui/text-input";
import { Tick } from "../../../ui/tick";
import { TimeZoneSelect } from "../../../ui/time-zone-select";
import { plainToast } from "../../../ui/undo-toast";
import { useDesk } from "../../_shell/desk-context";
import styles from "../settings.module.css";

const FIELDS = ["name", "timeZone"] as const;

export function OwnForm() {
  const { me } = useDesk();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { name, ownTimeZone: timeZone, singleKeys, version: seenVersion } = me;
  const { register, control, handleSubmit, setError, formState } = useForm<UpdateMeInput>({
    resolver: zodResolver(updateMeInput),
    values: { seenVersion, name, timeZone: timeZone ?? me.agency.timeZone, singleKeys },
    resetOptions: { keepDirtyValues: true },
  });
  const { errors, isDirty } = formState;
  const update = useMutation(
    trpc.account.update.mutationOptions({
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
      <Field label="Name" error={said("Your name", errors.name)}>
        <TextInput autoComplete="name" {...register("name")} />
      </Field>
      <Controller
        control={control}
        name="timeZone"
        render={({ field }) => (
          <TimeZoneSelect
            value={field.value ?? null}
            onChange={field.onChange}
            hint="Times are shown in it, beside the interview’s own."
            error={said("This", errors.timeZone)}
          />
        )}
      />
      <Tick {...register("singleKeys")}>Single letters act as keys. They never do inside a field; ? lists them</Tick>
      <p className="hint">You sign in as {me.email}.</p>
      <FormRefusal>{errors.root?.message}</FormRefusal>
      <Button type="submit" tone="ink" disabled={!isDirty || update.isPending}>
        Save
      </Button>
    </form>
  );
}
