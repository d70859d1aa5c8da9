"use client";

import { useMutation } from "@tanstack/react-query";
import { useQueryState } from "nuqs";
import { useState } from "react";

import { newAttempt } from "../../../lib/attempt";
import { useTRPC } from "../../../lib/trpc-client";
import { Button, ButtonLink } from "../../../ui/button";
import { errorToast } from "../../../ui/error-toast";
import { PageHead } from "../../../ui/page-head";
import { usePageKeys } from "../../_shell/keys";
import { useMapping } from "../use-mapping";
import { usePlan } from "../use-plan";
import { ColumnsStep } from "./columns-step";
import { FileStep } from "./file-step";
import { RowsStep } from "./rows-step";
import { RunStep } from "./run-step";
import { type Step, Steps } from "./steps";

/** A file becomes rows in four steps; walking back keeps every choice. */
export function ImportDesk() {
  const trpc = useTRPC();
  const file = useMapping();
  const [step, setStep] = useState<Step>("file");
  const [importId, setImportId] = useQueryState("import", { history: "push" });
  const { plan, error, isPending } = usePlan(importId ? null : file.input);
  const [attempt, setAttempt] = useState(newAttempt);
  const start = useMutation(
    trpc.imports.start.mutationOptions({
      trpc: { context: { attempt } },
      onSuccess: (started) => {
        setAttempt(newAttempt());
        void setImportId(started.importId);
      },
      onError: (refusal) => errorToast(refusal),
    }),
  );
  const at: Step = importId ? "run" : file.upload ? step : "file";
  const ready = plan && !error && !isPending ? plan.created + plan.updated + plan.unchanged : 0;

  function begin() {
    if (!file.input || !file.upload || ready === 0 || start.isPending) return;
    start.mutate({ ...file.input, fileName: file.upload.fileName });
  }
  const onward = { file: undefined, columns: () => setStep("rows"), rows: begin, run: undefined }[at];
  usePageKeys({ "Ctrl+Enter": onward && { label: at === "rows" ? "Import" : "Check rows", run: onward } });

  return (
    <>
      <PageHead crumbs={[{ label: "Candidates", href: "/candidates" }, { label: "Import" }]} title={titleOf(at, file.upload?.fileName)}>
        {at === "columns" && <Button onClick={() => setStep("file")}>Another file</Button>}
        {at === "rows" && <Button onClick={() => setStep("columns")}>Back</Button>}
        {at === "columns" && (
          <Button tone="ink" keys="Ctrl ↵" disabled={!plan || Boolean(error)} onClick={() => setStep("rows")}>
            Check rows
          </Button>
        )}
        {at === "rows" && (
          <Button tone="ink" keys="Ctrl ↵" disabled={ready === 0 || start.isPending} onClick={begin}>
            Import {ready.toLocaleString("en-GB")} {ready === 1 ? "row" : "rows"}
          </Button>
        )}
        {at === "run" && <ButtonLink href="/candidates">Candidates</ButtonLink>}
      </PageHead>
      <Steps at={at} />
      {at === "file" && (
        <FileStep
          chosen={file.upload?.fileName}
          onBack={file.upload ? () => setStep("columns") : undefined}
          onFile={(upload) => {
            file.begin(upload);
            setStep("columns");
          }}
        />
      )}
      {at === "columns" && file.upload && (
        <ColumnsStep file={file} upload={file.upload} plan={{ plan, error, isPending }} onRows={() => setStep("rows")} />
      )}
      {at === "rows" && file.input && (
        <RowsStep input={file.input} plan={{ plan, error, isPending }} onColumns={() => setStep("columns")} />
      )}
      {at === "run" && importId && (
        <RunStep
          importId={importId}
          input={file.input}
          onAgain={file.upload ? () => void setImportId(null).then(() => setStep("rows")) : undefined}
          onAnother={() => void setImportId(null).then(() => setStep("file"))}
        />
      )}
    </>
  );
}

function titleOf(at: Step, fileName: string | undefined): string {
  const name = fileName ?? "the file";
  return {
    file: "Import a file",
    columns: `Match the columns of ${name}`,
    rows: `Check the rows of ${name}`,
    run: fileName ? `Import ${name}` : "Import",
  }[at];
}
