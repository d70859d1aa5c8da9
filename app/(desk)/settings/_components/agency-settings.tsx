"use client";

import { cityOf } from "../../../ui/when";
import { SectionHead } from "../../../ui/section-head";
import { useDesk } from "../../_shell/desk-context";
import { SampleSettings } from "../../today/_components/sample-settings";
import styles from "../settings.module.css";
import { AgencyForm } from "./agency-form";
import { VISIBILITY_WORDS } from "./visibility-words";

export function AgencySettings() {
  const { me } = useDesk();
  const { name, visibility, timeZone } = me.agency;
  return (
    <section className={styles.section} aria-labelledby="agency">
      <SectionHead id="agency" title="Agency" />
      {me.role === "admin" ? (
        <AgencyForm />
      ) : (
        <>
          <dl className={styles.facts}>
            <dt>Name</dt>
            <dd>{name}</dd>
            <dt>Recruiters see</dt>
            <dd>{VISIBILITY_WORDS[visibility]}</dd>
            <dt>Time zone</dt>
            <dd>{cityOf(timeZone)}</dd>
          </dl>
          <p>Only an admin can change these.</p>
        </>
      )}
      <SampleSettings />
    </section>
  );
}
