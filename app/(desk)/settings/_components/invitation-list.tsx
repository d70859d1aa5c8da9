"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { ErrorState } from "../../../ui/error-state";
import { errorToast } from "../../../ui/error-toast";
import { dayAndTime } from "../../../ui/when";
import { useDesk } from "../../_shell/desk-context";
import { ROLE_WORDS } from "../../_shell/me";
import styles from "../settings.module.css";

/** The links that were given out and not used yet. */
export function InvitationList() {
  const { me } = useDesk();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const list = useQuery(trpc.invitations.list.queryOptions());
  const revoke = useMutation(
    trpc.invitations.revoke.mutationOptions({
      onError: (error) => errorToast(error),
      onSettled: () => queryClient.invalidateQueries(trpc.invitations.list.queryFilter()),
    }),
  );
  if (list.isError && !list.data) return <ErrorState error={list.error} retry={() => void list.refetch()} />;
  if (!list.data || list.data.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Open invitations">
      {list.data.map(({ id, email, role, expiresAt }) => (
        <li key={id} className={styles.row}>
          <span className={styles.who}>
            <b>{email}</b>
            <span>
              {ROLE_WORDS[role]}, works until {dayAndTime(expiresAt, me.timeZone)}
            </span>
          </span>
          <Button
            size="sm"
            aria-label={`Take back the link for ${email}`}
            disabled={revoke.isPending}
            onClick={() => revoke.mutate({ invitationId: id })}
          >
            Take back
          </Button>
        </li>
      ))}
    </ul>
  );
}
