"use client";

import { useMutation } from "@tanstack/react-query";

import { useTRPC } from "../../lib/trpc-client";
import { errorToast } from "../../ui/error-toast";

/** Ends this session, then loads the sign-in page anew, so that nothing read before stays in memory. */
export async function signOut(): Promise<void> {
  try {
    const answer = await fetch("/api/auth/sign-out", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
    if (!answer.ok) throw new Error("refused");
    window.location.assign("/sign-in");
  } catch {
    errorToast("You are still signed in: Askwell did not answer. Try again.");
  }
}

/** Goes to another of the reader's agencies; everything is read anew there. */
export function useSwitchAgency(): (agencyId: string) => void {
  const change = useMutation(
    useTRPC().account.switchAgency.mutationOptions({
      onSuccess: () => window.location.assign("/today"),
      onError: (error) => errorToast(error),
    }),
  );
  return (agencyId) => change.mutate({ agencyId });
}
