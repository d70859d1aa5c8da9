"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { ConfirmDialog } from "../../../ui/confirm-dialog";
import styles from "../settings.module.css";

/** For a lost phone or a shared computer. */
export function EndSessions() {
  const [asking, setAsking] = useState(false);
  const end = useMutation(useTRPC().account.signOutEverywhere.mutationOptions({ onSuccess: () => window.location.assign("/sign-in") }));
  return (
    <div className={styles.form}>
      <p className="m">A sign-in lasts 14 days on each device. Lost one? End them all, this one too.</p>
      <div>
        <Button onClick={() => setAsking(true)}>Sign out everywhere</Button>
      </div>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Sign out everywhere?"
        says="Every device asks for the password again, this one too. Nothing that was saved is touched; API keys go on."
        verb="Sign out everywhere"
        onConfirm={() => end.mutate()}
        busy={end.isPending}
        error={end.error && "That did not work; you are still signed in. Try again."}
      />
    </div>
  );
}
