import { FIELD_WORDS } from "#/server/imports/fields.ts";
import type { Summary } from "#/server/imports/report.ts";
import type { Mapping, PlanInput } from "#/server/imports/schema.ts";

import { Button } from "../../../ui/button";
import { SectionHead } from "../../../ui/section-head";
import styles from "../import.module.css";

const number = (count: number) => count.toLocaleString("en-GB");

/** Values whose meaning is not plain, and what is stored in their place. */
export function UnknownValues({ input, plan, onColumns }: { input: PlanInput; plan: Summary; onColumns: () => void }) {
  return (
    <section aria-labelledby="unknown">
      <SectionHead id="unknown" title="Values that are not plain" count={plan.unknown}>
        <Button size="sm" tone="bare" onClick={onColumns}>
          Choose their meaning
        </Button>
      </SectionHead>
      <table className={styles.unknown}>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Value</th>
            <th scope="col">Stored as</th>
            <th scope="col" className="num">
              Rows
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.unknownValues.map(({ column, value, rows }) => (
            <tr key={`${column} ${value}`}>
              <td>{column}</td>
              <td>{value || "blank"}</td>
              <td className="q">{storedAs(column, input.mapping)}</td>
              <td className="num fig">{number(rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function storedAs(column: string, mapping: Mapping): string {
  const field = mapping.columns[column];
  if (field === "timeZone" && mapping.timeZone) return mapping.timeZone;
  if (field === "kind" || column === FIELD_WORDS.kind) return "another round";
  if (field === "time" || column === FIELD_WORDS.time) return "noon";
  if (field === "owner") return "yours";
  return "unknown";
}
