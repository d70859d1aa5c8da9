"use client";

import { SectionBoundary } from "../../../ui/section-boundary";
import { SectionHead } from "../../../ui/section-head";
import { useDesk } from "../../_shell/desk-context";
import styles from "../settings.module.css";
import { KeyForm } from "./key-form";
import { KeyList } from "./key-list";

export function KeySettings() {
  const admin = useDesk().me.role === "admin";
  return (
    <section className={styles.section} aria-labelledby="keys">
      <SectionHead id="keys" title="API keys" />
      <p>
        A key lets a script read and write what you may, at <code>/api/v1</code>.{" "}
        {admin ? "As an admin you see everybody’s keys here." : "You see your own keys here; an admin sees everybody’s."}
      </p>
      <KeyForm />
      <SectionBoundary>
        <KeyList />
      </SectionBoundary>
    </section>
  );
}
