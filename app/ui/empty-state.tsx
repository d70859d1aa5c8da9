import type { ReactNode } from "react";

/** What belongs here, and the first step towards it. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="state">
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {action !== undefined && <div className="acts">{action}</div>}
    </div>
  );
}
