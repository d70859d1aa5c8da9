"use client";

import { useState } from "react";

import { Button } from "../../../ui/button";
import styles from "../settings.module.css";

/** A link or key at the only moment it can be seen: only its hash is stored. */
export function SecretOnce({ title, secret, lost }: { title: string; secret: string | null; lost: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  if (!secret) return <p className={styles.secret}>{lost}</p>;
  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text); // there is no clipboard on plain http
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }
  return (
    <div className={styles.secret} role="status">
      <b>{title}</b>
      <code>{secret}</code>
      <p className="m">It is shown this once. Askwell keeps only a fingerprint of it.</p>
      <div className={styles.acts}>
        <Button onClick={() => void copy(secret)}>{copied ? "Copied" : "Copy"}</Button>
      </div>
      {copied === false && <p className="hint">The browser did not allow copying. Select the text above and copy it.</p>}
    </div>
  );
}
