"use client";

import { type ReactNode, useState } from "react";

import styles from "../close-rates.module.css";

interface ChartOrTableProps {
  id: string;
  title: string;
  note: string;
  chart: ReactNode;
  table: ReactNode;
  children?: ReactNode;
}

/** A chart with its figures one press away; both come drawn from the server. */
export function ChartOrTable({ id, title, note, chart, table, children }: ChartOrTableProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <section aria-labelledby={id}>
      <div className="sechead">
        <h2 className="sec" id={id}>
          {title}
        </h2>
        <span className="t1 q">{note}</span>
        <button type="button" className={`def go ${styles.switch}`} onClick={() => setAsTable(!asTable)}>
          {asTable ? "Chart" : "Table"}
          <span className="hide"> of {title.toLowerCase()}</span>
        </button>
      </div>
      {asTable ? table : chart}
      {children}
    </section>
  );
}
