"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";

import { signInInput, type SignInInput } from "#/server/auth/schema.ts";

import { Button } from "../../../ui/button";
import { Field } from "../../../ui/field";
import { FormRefusal } from "../../../ui/form-refusal";
import { PasswordInput } from "../../../ui/password-input";
import { TextInput } from "../../../ui/text-input";
import { signIn } from "../../_components/sign-in";
import styles from "../../auth.module.css";

export function SignInForm({ next }: { next: string }) {
  const { register, handleSubmit, setError, formState } = useForm<SignInInput>({
    resolver: zodResolver(signInInput),
    defaultValues: { email: "", password: "" },
  });
  const { errors, isSubmitting, isSubmitSuccessful } = formState;

  async function submit({ email, password }: SignInInput) {
    const refused = await signIn(email, password);
    if (refused) setError("root", { message: refused });
    else window.location.assign(next); // a full load: nothing read by whoever sat here before stays in memory
  }

  return (
    <form className={styles.form} method="post" noValidate onSubmit={handleSubmit(submit)}>
      <Field label="Email" error={errors.email && "Write your email address."}>
        <TextInput type="email" autoComplete="username" autoCapitalize="none" {...register("email")} />
      </Field>
      <Field label="Password" error={errors.password && "Write your password."}>
        <PasswordInput autoComplete="current-password" {...register("password")} />
      </Field>
      <FormRefusal>{errors.root?.message}</FormRefusal>
      <Button type="submit" tone="ink" disabled={isSubmitting || (isSubmitSuccessful && !errors.root)}>
        Sign in
      </Button>
    </form>
  );
}
