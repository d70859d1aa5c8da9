import type { ReactNode } from "react";

import styles from "../close-rates.module.css";
import { type Definition, DEFINITIONS } from "../definitions";

/** A figure's name that opens what it counts; the browser's own popover, so it needs no script. */
export function Def({ id, children }: { id: string; children: ReactNode }) {
  return (
    <button type="button" className="def" popoverTarget={`def-${id}`}>
      {children}
    </button>
  );
}

const ALL = "all-definitions";

/** The popovers that the names open, and one with everything; placed once, at the page's end. */
export function AllDefinitions() {
  return (
    <>
      {DEFINITIONS.map((definition) => (
        <aside
          key={definition.id}
          id={`def-${definition.id}`}
          popover="auto"
          className={styles.pop}
          aria-label={`What ${definition.name.toLowerCase()} counts`}
        >
          <Explained definition={definition} />
          <p className={styles.acts}>
            <button type="button" className="def" popoverTarget={ALL}>
              All definitions
            </button>
          </p>
        </aside>
      ))}
      <aside id={ALL} popover="auto" className={`${styles.pop} ${styles.wide}`} aria-label="All definitions">
        {DEFINITIONS.map((definition) => (
          <Explained key={definition.id} definition={definition} />
        ))}
      </aside>
    </>
  );
}

function Explained({ definition: { name, formula, counts, apart, interval } }: { definition: Definition }) {
  const lines = { Counts: counts, Apart: apart, Interval: interval };
  return (
    <section>
      <h2 className="sec">{name}</h2>
      <p className={styles.formula}>{formula}</p>
      <dl>
        {Object.entries(lines).map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
