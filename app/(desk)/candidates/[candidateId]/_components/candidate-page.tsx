"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { Printer } from "lucide-react";
import { useRouter } from "next/navigation";

import { useTRPC } from "../../../../lib/trpc-client";
import { Button, ButtonLink } from "../../../../ui/button";
import { PageHead } from "../../../../ui/page-head";
import { useDesk } from "../../../_shell/desk-context";
import { usePageKeys } from "../../../_shell/keys";
import { NoSubmission } from "./no-submission";
import { nextRoundOf } from "./next-round-of";
import { SubmissionTabs } from "./submission-tabs";
import { SubmissionView } from "./submission-view";
import styles from "../candidate.module.css";

interface Props {
  candidateId: string;
  submissionId: string | null;
  /** When the page was asked for, so that server and browser say the same "in 28 h". */
  now: number;
}

export function CandidatePage({ candidateId, submissionId, now }: Props) {
  const { data: candidate } = useSuspenseQuery(useTRPC().candidates.get.queryOptions({ candidateId }));
  return (
    <>
      {submissionId ? (
        <HeadOfSubmission candidate={candidate} submissionId={submissionId} now={now} />
      ) : (
        <Head name={candidate.name} headline={subOf(candidate)} target={{ candidateId }} />
      )}
      <SubmissionTabs candidate={candidate} current={submissionId} />
      {submissionId ? (
        <SubmissionView key={submissionId} candidateId={candidateId} submissionId={submissionId} now={now} />
      ) : (
        <NoSubmission candidateId={candidateId} name={candidate.name} />
      )}
    </>
  );
}

function HeadOfSubmission({ candidate, submissionId, now }: { candidate: Named; submissionId: string; now: number }) {
  const { data: story } = useSuspenseQuery(useTRPC().submissions.story.queryOptions({ submissionId }));
  const next = nextRoundOf(story.rounds, now);
  return <Head name={candidate.name} headline={subOf(candidate)} target={{ candidateId: candidate.id, submissionId }} printOf={next?.id} />;
}

/** Whoever is invented is called so beside their name. */
const subOf = ({ headline, sample }: Named): string | null => [headline, sample ? "sample" : null].filter(Boolean).join(" · ") || null;

interface Named {
  id: string;
  name: string;
  headline: string | null;
  sample: boolean;
}
interface HeadProps {
  name: string;
  headline: string | null;
  target: { candidateId: string; submissionId?: string };
  printOf?: string | undefined;
}

function Head({ name, headline, target, printOf }: HeadProps) {
  const { openLog, openCandidate } = useDesk();
  const router = useRouter();
  const sheet = printOf ? `/rounds/${printOf}/sheet` : null;
  usePageKeys({
    l: { label: "Log a round", run: () => openLog(target) },
    p: sheet ? { label: "Print the sheet", run: () => router.push(sheet) } : undefined,
  });
  return (
    <PageHead crumbs={[{ label: "Candidates", href: "/candidates" }]} title={name} {...(headline ? { sub: headline } : {})}>
      <Button onClick={() => openCandidate({ candidateId: target.candidateId })}>Edit</Button>
      {sheet && (
        <ButtonLink href={sheet} prefetch={false} keys="P">
          <Printer aria-hidden="true" />
          Print
        </ButtonLink>
      )}
      <Button tone="ask" keys="L" className={styles.log} onClick={() => openLog(target)}>
        Log a round
      </Button>
    </PageHead>
  );
}
