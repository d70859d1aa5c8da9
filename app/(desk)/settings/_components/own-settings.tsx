"use client";

import { SectionHead } from "../../../ui/section-head";
import styles from "../settings.module.css";
import { EndSessions } from "./end-sessions";
import { OwnForm } from "./own-form";
import { PasswordForm } from "./password-form";

export function OwnSettings() {
  return (
    <>
      <section className={styles.section} aria-labelledby="you">
        <SectionHead id="you" title="You" />
        <OwnForm />
      </section>
      <section className={styles.section} aria-labelledby="password">
        <SectionHead id="password" title="Password" />
        <PasswordForm />
      </section>
      <section className={styles.section} aria-labelledby="sessions">
        <SectionHead id="sessions" title="Where you are signed in" />
        <EndSessions />
      </section>
    </>
  );
}
