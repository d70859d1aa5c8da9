import styles from "../import.module.css";

const STEPS = [
  { step: "file", label: "File" },
  { step: "columns", label: "Columns and values" },
  { step: "rows", label: "Check rows" },
  { step: "run", label: "Import" },
] as const;
export type Step = (typeof STEPS)[number]["step"];

export function Steps({ at }: { at: Step }) {
  return (
    <ol className={styles.steps} aria-label="Steps">
      {STEPS.map(({ step, label }) => (
        <li key={step} aria-current={step === at ? "step" : undefined}>
          {label}
        </li>
      ))}
    </ol>
  );
}
