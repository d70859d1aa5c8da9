"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";

import { changePasswordInput, type ChangePasswordInput } from "#/server/agencies/schema.ts";

import { placeRefusals } from "../../../lib/refusals";
import { said } from "../../../lib/said";
import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { Field } from "../../../ui/field";
import { FormRefusal } from "../../../ui/form-refusal";
import { PasswordInput } from "../../../ui/password-input";
import { plainToast } from "../../../ui/undo-toast";
import { useDesk } from "../../_shell/desk-context";
import styles from "../settings.module.css";

const FIELDS = ["current", "password"] as const;

export function PasswordForm() {
  const { me } = useDesk();
  const { register, handleSubmit, setError, reset, formState } = useForm<ChangePasswordInput>({
    resolver: zodResolver(changePasswordInput),
    defaultValues: { current: "", password: "" },
  });
  const { errors } = formState;
  const change = useMutation(
    useTRPC().account.changePassword.mutationOptions({
      onSuccess: () => {
        reset();
        plainToast("Password changed. Your other sessions have ended");
      },
      onError: (error) => {
        const message = placeRefusals(error, FIELDS, (field, text) => setError(field, { message: text }));
        if (message) setError("root", { message });
      },
    }),
  );

  return (
    <form className={styles.form} method="post" noValidate onSubmit={handleSubmit((input) => change.mutate(input))}>
      <input type="email" name="username" autoComplete="username" value={me.email} readOnly hidden />
      <Field label="Password now" error={said("This", errors.current)}>
        <PasswordInput autoComplete="current-password" {...register("current")} />
      </Field>
      <Field
        label="New password"
        hint="12 characters or more. Several unrelated words do well."
        error={said("This password", errors.password)}
      >
        <PasswordInput autoComplete="new-password" {...register("password")} />
      </Field>
      <FormRefusal>{errors.root?.message}</FormRefusal>
      <Button type="submit" tone="ink" disabled={change.isPending}>
        Change password
      </Button>
    </form>
  );
}
