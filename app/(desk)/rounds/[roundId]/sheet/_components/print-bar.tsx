"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Printer } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { newAttempt } from "../../../../../lib/attempt";
import { useTRPC } from "../../../../../lib/trpc-client";
import { Button } from "../../../../../ui/button";
import { FormRefusal } from "../../../../../ui/form-refusal";
import { PageHead } from "../../../../../ui/page-head";
import { usePageKeys } from "../../../../_shell/keys";
import styles from "../sheet.module.css";

interface Props {
  roundId: string;
  candidateId: string;
  candidateName: string;
  submissionId: string;
}

/** Keeps the sheet as it is handed out, then opens the browser's own print window. */
export function PrintBar({ roundId, candidateId, candidateName, submissionId }: Props) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const router = useRouter();
  const [attempt, setAttempt] = useState(newAttempt);
  const back = `/candidates/${candidateId}?submission=${submissionId}`;
  const handOut = useMutation(
    trpc.coaching.handOut.mutationOptions({
      trpc: { context: { attempt } },
      onSuccess(checklist) {
        setAttempt(newAttempt());
        client.setQueryData(trpc.coaching.checklist.queryKey({ roundId }), checklist);
        window.requestAnimationFrame(() => window.print());
      },
    }),
  );
  const print = () => handOut.isPending || handOut.mutate({ roundId, how: "print" });
  usePageKeys({ p: { label: "Print", run: () => void print() }, Escape: { label: "Back to the candidate", run: () => router.push(back) } });
  return (
    <div className={styles.bar}>
      <PageHead
        crumbs={[{ label: "Candidates", href: "/candidates" }, { label: candidateName, href: back }, { label: "Sheet" }]}
        title="The sheet, as it is handed out"
        sub="One page. It carries no readings, no notes and nothing about others."
      >
        <Button tone="ink" keys="P" onClick={() => void print()} disabled={handOut.isPending}>
          <Printer aria-hidden="true" />
          Print
        </Button>
      </PageHead>
      <FormRefusal>{handOut.error && "Nothing was printed: Askwell could not keep the sheet. Try again."}</FormRefusal>
    </div>
  );
}
