"use client";

import { FileUp, TriangleAlert } from "lucide-react";
import { useRef, useState } from "react";

import { Button } from "../../../ui/button";
import styles from "../import.module.css";
import { sendFile, type Upload } from "../upload";
import { RecentImports } from "./recent-imports";

interface FileStepProps {
  chosen: string | undefined;
  onBack: (() => void) | undefined;
  onFile: (upload: Upload) => void;
}

/** Drop a file or choose one. What cannot be read is refused here, in words that name the line. */
export function FileStep({ chosen, onBack, onFile }: FileStepProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function take(file: File | undefined) {
    if (!file || sending) return;
    setRefusal(null);
    setSending(file.name);
    await sendFile(file).then(onFile, (error: Error) => setRefusal(`${file.name}: ${error.message}`));
    setSending(null);
    if (input.current) input.current.value = "";
  }

  return (
    <div className={styles.file}>
      <section
        aria-label="Choose a file"
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files[0]);
        }}
      >
        <FileUp aria-hidden="true" />
        <p className={styles.dropLead}>{sending ? `Reading ${sending}` : "Drop a CSV file here"}</p>
        <p className="q">
          A logbook of interviews, or a list of candidates: your own sheet, or the export of another system. At most 20 MB. Nothing goes in
          before you have seen it.
        </p>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.ndjson,.jsonl,text/csv"
          className="hide"
          aria-label="File to import"
          tabIndex={-1}
          onChange={(event) => void take(event.target.files?.[0])}
        />
        <div className={styles.dropActs}>
          <Button tone="ink" disabled={sending !== null} onClick={() => input.current?.click()}>
            Choose a file
          </Button>
          {onBack && (
            <Button tone="bare" onClick={onBack}>
              Go on with {chosen}
            </Button>
          )}
        </div>
        {refusal && (
          <p className="refusal" role="alert">
            <TriangleAlert aria-hidden="true" />
            <span>{refusal}</span>
          </p>
        )}
      </section>
      <RecentImports />
    </div>
  );
}
