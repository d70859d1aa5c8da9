"use client";

import { Field } from "../../../ui/field";
import { Select } from "../../../ui/select";
import styles from "../import.module.css";
import type { Upload } from "../upload";
import type { MappingState } from "../use-mapping";
import type { PlanState } from "../use-plan";
import { ColumnRow } from "./column-row";
import { PlanAside } from "./plan-aside";
import { ZoneOfFile } from "./zone-of-file";

interface ColumnsStepProps {
  file: MappingState;
  upload: Upload;
  plan: PlanState;
  onRows: () => void;
}

const KINDS = [
  { value: "logbook", label: "A logbook of interviews" },
  { value: "candidates", label: "A list of candidates" },
];

/** Which column means what, and what single values mean; only a person can make the choices that are marked. */
export function ColumnsStep({ file, upload, plan, onRows }: ColumnsStepProps) {
  const { inspection } = upload;
  return (
    <div className={styles.cols}>
      <section aria-label="Columns">
        <div className={styles.whole}>
          <Field label="The file is">
            <Select
              options={KINDS}
              value={file.kind}
              onChange={(event) => file.changeKind(event.target.value === "candidates" ? "candidates" : "logbook")}
            />
          </Field>
          {file.kind === "logbook" && <ZoneOfFile timeZone={file.mapping.timeZone} onChange={(timeZone) => file.change({ timeZone })} />}
        </div>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">In your file</th>
              <th scope="col">For example</th>
              <th scope="col">In Askwell</th>
              <th scope="col">Reads as</th>
            </tr>
          </thead>
          <tbody>
            {inspection.columns.map((column) => (
              <ColumnRow key={column.header} column={column} rows={inspection.rows} file={file} />
            ))}
          </tbody>
        </table>
      </section>
      <PlanAside plan={plan} readAs={`${inspection.encoding}, ${inspection.separator}, headings in the first row.`} onRows={onRows} />
    </div>
  );
}
