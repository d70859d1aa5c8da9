"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { useState } from "react";

import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { ConfirmDialog } from "../../../ui/confirm-dialog";
import { EmptyState } from "../../../ui/empty-state";
import { ErrorState } from "../../../ui/error-state";
import { errorToast } from "../../../ui/error-toast";
import { RowsSkeleton } from "../../../ui/rows-skeleton";
import { dayAndYear } from "../../../ui/when";
import { useDesk } from "../../_shell/desk-context";
import { afterParams } from "../search-params";
import styles from "../settings.module.css";
import { MoreRows } from "./more-rows";

interface KeyItem {
  id: string;
  label: string;
  hint: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  memberName: string;
}

export function KeyList() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<KeyItem | null>(null);
  const [{ after: cursor }] = useQueryStates(afterParams);
  const query = useQuery(trpc.apiKeys.list.queryOptions({ cursor }));
  const revoke = useMutation(
    trpc.apiKeys.revoke.mutationOptions({
      onError: (error) => errorToast(error),
      onSettled: () => queryClient.invalidateQueries(trpc.apiKeys.pathFilter()),
    }),
  );
  if (query.isPending) return <RowsSkeleton rows={2} />;
  if (query.isError && !query.data) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const keys = query.data.items;
  if (keys.length === 0) return <EmptyState title="No key yet">Name what the key is for and make one above.</EmptyState>;
  return (
    <>
      <ul className={styles.list}>
        {keys.map((key) => (
          <KeyRow key={key.id} item={key} onRevoke={() => setAsking(key)} />
        ))}
      </ul>
      <MoreRows next={query.data.nextCursor} />
      <ConfirmDialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={asking ? `Revoke “${asking.label}”?` : ""}
        says="Scripts that use it are refused from now on. A revoked key cannot be brought back."
        verb="Revoke"
        onConfirm={() => {
          if (asking) revoke.mutate({ apiKeyId: asking.id });
          setAsking(null);
        }}
      />
    </>
  );
}

function KeyRow({ item, onRevoke }: { item: KeyItem; onRevoke: () => void }) {
  const { me } = useDesk();
  const { label, hint, createdAt, lastUsedAt, memberName } = item;
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <b>{label}</b>
        <span>
          {hint}…, made {dayAndYear(createdAt, me.timeZone)} by {memberName},{" "}
          {lastUsedAt ? `last used ${dayAndYear(lastUsedAt, me.timeZone)}` : "never used"}
        </span>
      </span>
      <Button size="sm" aria-label={`Revoke ${label}`} onClick={onRevoke}>
        Revoke
      </Button>
    </li>
  );
}
