/** Hairlines at the final row height; they appear only after 300 ms, so a quick answer shows no flash. */
export function RowsSkeleton({ rows = 8, height }: { rows?: number | undefined; height?: "two" | "dense" | undefined }) {
  return (
    <div role="status">
      <span className="hide">Loading</span>
      <ul className={height ? `waiting ${height}` : "waiting"} aria-hidden="true">
        {Array.from({ length: rows }, (_, row) => row).map((row) => (
          <li key={row} />
        ))}
      </ul>
    </div>
  );
}
