import { z } from "zod";

import { email } from "../inputs.ts";
import { weaknessOf } from "./password-rules.ts";

/** A password someone chooses; whether it gives away who they are is looked at where that is known. */
export const newPassword = z
  .string("is missing")
  .min(12, "is too short: use at least 12 characters")
  .max(128, "is longer than 128 characters")
  .superRefine((value, context) => {
    const weakness = value.length >= 12 ? weaknessOf(value) : null;
    if (weakness) context.addIssue({ code: "custom", message: weakness });
  });

/** A password someone already has. */
export const knownPassword = z.string("is missing").min(1, "is empty: write your password").max(128, "is longer than 128 characters");

export const signInInput = z.strictObject({ email, password: knownPassword });
export type SignInInput = z.infer<typeof signInInput>;
