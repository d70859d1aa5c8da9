"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";

import { ROLES } from "#/db/actor.ts";
import { createInvitationInput, type CreateInvitationInput } from "#/server/agencies/schema.ts";

import { placeRefusals } from "../../../lib/refusals";
import { said } from "../../../lib/said";
import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { Field } from "../../../ui/field";
import { FormRefusal } from "../../../ui/form-refusal";
import { Select } from "../../../ui/select";
import { TextInput } from "../../../ui/text-input";
import { ROLE_WORDS } from "../../_shell/me";
import styles from "../settings.module.css";
import { SecretOnce } from "./secret-once";

const OPTIONS = ROLES.map((value) => ({ value, label: ROLE_WORDS[value] }));

export function InviteForm() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { register, handleSubmit, setError, reset, formState } = useForm<CreateInvitationInput>({
    resolver: zodResolver(createInvitationInput),
    defaultValues: { email: "", role: "recruiter" },
  });
  const { errors } = formState;
  const invite = useMutation(
    trpc.invitations.create.mutationOptions({
      onSuccess: async () => {
        reset();
        await queryClient.invalidateQueries(trpc.invitations.list.queryFilter());
      },
      onError: (error) => {
        const message = placeRefusals(error, ["email"], (field, text) => setError(field, { message: text }));
        if (message) setError("root", { message });
      },
    }),
  );
  const made = invite.data;

  return (
    <>
      <form className={styles.inline} noValidate onSubmit={handleSubmit((input) => invite.mutate(input))}>
        <Field label="Email" error={said("This", errors.email)}>
          <TextInput type="email" autoComplete="off" autoCapitalize="none" {...register("email")} />
        </Field>
        <Field label="Role">
          <Select options={OPTIONS} {...register("role")} />
        </Field>
        <Button type="submit" tone="ink" disabled={invite.isPending}>
          Make the link
        </Button>
      </form>
      <FormRefusal>{errors.root?.message}</FormRefusal>
      {made && (
        <SecretOnce
          title={`Link for ${made.email}`}
          secret={made.token && `${window.location.origin}/invitation/${made.token}`}
          lost="This link was shown before. Make a new one; it replaces the old."
        />
      )}
    </>
  );
}
