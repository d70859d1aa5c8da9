"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";

import { createApiKeyInput, type CreateApiKeyInput } from "#/server/agencies/schema.ts";

import { placeRefusals } from "../../../lib/refusals";
import { said } from "../../../lib/said";
import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { Field } from "../../../ui/field";
import { FormRefusal } from "../../../ui/form-refusal";
import { TextInput } from "../../../ui/text-input";
import styles from "../settings.module.css";
import { SecretOnce } from "./secret-once";

export function KeyForm() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { register, handleSubmit, setError, reset, formState } = useForm<CreateApiKeyInput>({
    resolver: zodResolver(createApiKeyInput),
    defaultValues: { label: "" },
  });
  const { errors } = formState;
  const create = useMutation(
    trpc.apiKeys.create.mutationOptions({
      onSuccess: async () => {
        reset();
        await queryClient.invalidateQueries(trpc.apiKeys.pathFilter());
      },
      onError: (error) => {
        const message = placeRefusals(error, ["label"], (field, text) => setError(field, { message: text }));
        if (message) setError("root", { message });
      },
    }),
  );

  return (
    <>
      <form className={`${styles.inline} ${styles.two}`} noValidate onSubmit={handleSubmit((input) => create.mutate(input))}>
        <Field label="What it is for" error={said("This", errors.label)}>
          <TextInput autoComplete="off" {...register("label")} />
        </Field>
        <Button type="submit" tone="ink" disabled={create.isPending}>
          Make a key
        </Button>
      </form>
      <FormRefusal>{errors.root?.message}</FormRefusal>
      {create.data && (
        <SecretOnce
          title={create.data.label}
          secret={create.data.key}
          lost="This key was shown before. Revoke it below and make a new one."
        />
      )}
    </>
  );
}
