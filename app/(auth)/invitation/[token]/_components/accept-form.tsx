"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";

import { acceptInvitationInput, joinInput, type AcceptInvitationInput } from "#/server/agencies/schema.ts";

import { placeRefusals } from "../../../../lib/refusals";
import { useTRPC } from "../../../../lib/trpc-client";
import { Button } from "../../../../ui/button";
import { Field } from "../../../../ui/field";
import { FormRefusal } from "../../../../ui/form-refusal";
import { PasswordInput } from "../../../../ui/password-input";
import { TextInput } from "../../../../ui/text-input";
import { said } from "../../../../lib/said";
import { signIn } from "../../../_components/sign-in";
import styles from "../../../auth.module.css";

const FIELDS = ["name", "password"] as const;

export function AcceptForm({ token, email, hasAccount }: { token: string; email: string; hasAccount: boolean }) {
  const accept = useMutation(useTRPC().invitations.accept.mutationOptions());
  const { register, handleSubmit, setError, formState } = useForm<AcceptInvitationInput>({
    resolver: zodResolver(hasAccount ? acceptInvitationInput : joinInput),
    defaultValues: hasAccount ? { token, password: "" } : { token, name: "", password: "" },
  });
  const { errors, isSubmitting } = formState;

  async function submit(input: AcceptInvitationInput) {
    const refusal = await accept.mutateAsync(input).then(
      () => null,
      (error: Parameters<typeof placeRefusals>[0]) => error,
    );
    const message = refusal
      ? placeRefusals(refusal, FIELDS, (field, text) => setError(field, { message: text }))
      : await signIn(email, input.password);
    if (message) setError("root", { message });
    else if (!refusal) window.location.assign("/today");
  }

  return (
    <form className={styles.form} method="post" noValidate onSubmit={handleSubmit(submit)}>
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      {!hasAccount && (
        <Field label="Your name" error={said("Your name", errors.name)}>
          <TextInput autoComplete="name" {...register("name")} />
        </Field>
      )}
      <Field
        label={hasAccount ? "Your password" : "Password"}
        {...(hasAccount ? {} : { hint: "12 characters or more. Several unrelated words do well." })}
        error={said("This password", errors.password)}
      >
        <PasswordInput autoComplete={hasAccount ? "current-password" : "new-password"} {...register("password")} />
      </Field>
      <FormRefusal>{errors.root?.message}</FormRefusal>
      <Button type="submit" tone="ink" disabled={isSubmitting}>
        Join
      </Button>
    </form>
  );
}
