import styles from "../import.module.css";

interface RejectedTableProps {
  rows: { line: number; column?: string | undefined; reason: string }[];
  total: number;
}

export function RejectedTable({ rows, total }: RejectedTableProps) {
  return (
    <>
      <table className={styles.unknown}>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Column</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, column, reason }) => (
            <tr key={line}>
              <td className="fig">{line.toLocaleString("en-GB")}</td>
              <td>{column ?? ""}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > rows.length && (
        <p className="q">
          The first {rows.length} of {total.toLocaleString("en-GB")}; the download holds all.
        </p>
      )}
    </>
  );
}
