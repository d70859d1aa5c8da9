"use client";

import { SectionBoundary } from "../../../ui/section-boundary";
import { SectionHead } from "../../../ui/section-head";
import { useDesk } from "../../_shell/desk-context";
import styles from "../settings.module.css";
import { InvitationList } from "./invitation-list";
import { InviteForm } from "./invite-form";
import { MemberList } from "./member-list";

export function MemberSettings() {
  const admin = useDesk().me.role === "admin";
  return (
    <>
      <section className={styles.section} aria-labelledby="members">
        <SectionHead id="members" title="Members" />
        {!admin && <p>Only an admin can invite members, change their roles or shut them out.</p>}
        <SectionBoundary>
          <MemberList />
        </SectionBoundary>
      </section>
      {admin && (
        <section className={styles.section} aria-labelledby="invite">
          <SectionHead id="invite" title="Invite" />
          <p>The link lets one person in once, within seven days. Askwell sends no mail: pass it on yourself.</p>
          <InviteForm />
          <SectionBoundary>
            <InvitationList />
          </SectionBoundary>
        </section>
      )}
    </>
  );
}
