"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { Controller, useForm } from "react-hook-form";

import { setUpInput, type SetUpInput } from "#/server/agencies/schema.ts";

import { placeRefusals } from "../../../../lib/refusals";
import { useTRPC } from "../../../../lib/trpc-client";
import { Button } from "../../../../ui/button";
import { Field } from "../../../../ui/field";
import { FormRefusal } from "../../../../ui/form-refusal";
import { PasswordInput } from "../../../../ui/password-input";
import { TextInput } from "../../../../ui/text-input";
import { Tick } from "../../../../ui/tick";
import { TimeZoneSelect } from "../../../../ui/time-zone-select";
import { said } from "../../../../lib/said";
import { signIn } from "../../../_components/sign-in";
import styles from "../../../auth.module.css";

const FIELDS = ["agencyName", "name", "email", "password", "timeZone"] as const;

export function SetUpForm({ token }: { token: string }) {
  const create = useMutation(useTRPC().setUp.create.mutationOptions());
  const form = useForm<SetUpInput>({
    resolver: zodResolver(setUpInput),
    defaultValues: { token, agencyName: "", name: "", email: "", password: "", timeZone: "", sampleData: false },
  });
  const { register, control, handleSubmit, setError, setValue, formState } = form;
  const { errors, isSubmitting } = formState;
  useEffect(() => setValue("timeZone", Intl.DateTimeFormat().resolvedOptions().timeZone), [setValue]); // the server cannot know it

  async function submit(input: SetUpInput) {
    const refusal = await create.mutateAsync(input).then(
      () => null,
      (error: Parameters<typeof placeRefusals>[0]) => error,
    );
    const message = refusal
      ? placeRefusals(refusal, FIELDS, (field, text) => setError(field, { message: text }))
      : await signIn(input.email, input.password);
    if (message) setError("root", { message });
    else if (!refusal) window.location.assign("/today");
  }

  return (
    <form className={styles.form} method="post" noValidate onSubmit={handleSubmit(submit)}>
      <Field label="Agency" error={said("The agency’s name", errors.agencyName)}>
        <TextInput autoComplete="organization" {...register("agencyName")} />
      </Field>
      <Field label="Your name" error={said("Your name", errors.name)}>
        <TextInput autoComplete="name" {...register("name")} />
      </Field>
      <Field label="Email" error={said("This", errors.email)}>
        <TextInput type="email" autoComplete="username" autoCapitalize="none" {...register("email")} />
      </Field>
      <Field label="Password" hint="12 characters or more. Several unrelated words do well." error={said("This password", errors.password)}>
        <PasswordInput autoComplete="new-password" {...register("password")} />
      </Field>
      <Controller
        control={control}
        name="timeZone"
        render={({ field }) => (
          <TimeZoneSelect
            value={field.value || null}
            onChange={field.onChange}
            hint="Where the agency sits. Each interview keeps its own."
            error={said("This", errors.timeZone)}
          />
        )}
      />
      <Tick {...register("sampleData")}>Add sample data, to look around first. One click removes it again</Tick>
      <FormRefusal>{errors.root?.message}</FormRefusal>
      <Button type="submit" tone="ink" disabled={isSubmitting}>
        {isSubmitting ? "Setting up" : "Set up"}
      </Button>
    </form>
  );
}
