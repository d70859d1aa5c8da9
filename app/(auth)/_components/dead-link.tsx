import type { ReactNode } from "react";

import { ButtonLink } from "../../ui/button";
import styles from "../auth.module.css";

/** One page for every link that does not work, whyever: it tells a guesser nothing. */
export function DeadLink({ children }: { children: ReactNode }) {
  return (
    <>
      <h1>This link does not work</h1>
      <p className={styles.lead}>{children}</p>
      <div className={styles.form}>
        <ButtonLink href="/sign-in">Sign in</ButtonLink>
      </div>
    </>
  );
}
