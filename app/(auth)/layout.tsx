import type { ReactNode } from "react";

import styles from "./auth.module.css";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <main className={styles.page}>
      <p className={styles.brand}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <use href="#m-yes" />
        </svg>
        Askwell
      </p>
      <section>{children}</section>
    </main>
  );
}
