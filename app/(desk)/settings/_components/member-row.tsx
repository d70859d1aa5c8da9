"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { ROLES, type Role } from "#/db/actor.ts";

import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { ConfirmDialog } from "../../../ui/confirm-dialog";
import { errorToast } from "../../../ui/error-toast";
import { Select } from "../../../ui/select";
import { undoToast } from "../../../ui/undo-toast";
import { useDesk } from "../../_shell/desk-context";
import { ROLE_WORDS } from "../../_shell/me";
import styles from "../settings.module.css";

interface MemberItem {
  id: string;
  name: string;
  email: string;
  role: Role;
  status: "active" | "disabled";
  version: number;
}

export function MemberRow({ member }: { member: MemberItem }) {
  const { me } = useDesk();
  const { id, name, email, role, status } = member;
  const own = id === me.memberId;
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <b>
          {name}
          {own && ", you"}
        </b>
        <span>
          {email}
          {status === "disabled" && ", shut out"}
        </span>
      </span>
      {me.role === "admin" ? <MemberActs member={member} own={own} /> : <span className="m">{ROLE_WORDS[role]}</span>}
    </li>
  );
}

const OPTIONS = ROLES.map((value) => ({ value, label: ROLE_WORDS[value] }));

function MemberActs({ member, own }: { member: MemberItem; own: boolean }) {
  const { id: memberId, name, role, status, version: seenVersion } = member;
  const [asking, setAsking] = useState<Role | null>(null);
  const { changeRole, setStatus } = useMemberChanges(own);
  const out = status === "disabled";
  return (
    <>
      <Select
        aria-label={`Role of ${name}`}
        options={OPTIONS}
        value={role}
        disabled={out || changeRole.isPending}
        onChange={(event) => setAsking(ROLES.find((one) => one === event.target.value) ?? null)}
      />
      {!own && (
        <Button
          size="sm"
          aria-label={out ? `Let in again: ${name}` : `Shut out: ${name}`}
          disabled={setStatus.isPending}
          onClick={() =>
            setStatus.mutate(
              { memberId, seenVersion, status: out ? "active" : "disabled" },
              {
                onSuccess: ({ version }) =>
                  out
                    ? undefined
                    : undoToast(`${name} is shut out`, () => setStatus.mutate({ memberId, seenVersion: version, status: "active" })),
              },
            )
          }
        >
          {out ? "Let in again" : "Shut out"}
        </Button>
      )}
      <ConfirmDialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={asking ? `Make ${name} ${ROLE_PHRASES[asking]}?` : ""}
        says={
          own ? "You are signed out and sign in again with your new role." : `${name} is signed out and signs in again with the new role.`
        }
        verb="Change role"
        busy={changeRole.isPending}
        onConfirm={() => {
          if (asking) changeRole.mutate({ memberId, seenVersion, role: asking });
          setAsking(null);
        }}
      />
    </>
  );
}

const ROLE_PHRASES: Record<Role, string> = { recruiter: "a recruiter", manager: "a manager", admin: "an admin" };

function useMemberChanges(own: boolean) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const after = {
    onSuccess: () => (own ? window.location.assign("/sign-in") : undefined),
    onError: (error: { message: string }) => errorToast(error),
    onSettled: () => queryClient.invalidateQueries(trpc.members.pathFilter()),
  };
  return {
    changeRole: useMutation(trpc.members.changeRole.mutationOptions(after)),
    setStatus: useMutation(trpc.members.setStatus.mutationOptions(after)),
  };
}
