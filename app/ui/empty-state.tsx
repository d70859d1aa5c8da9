import type { ReactNode } from "react";

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** It is all the page has, so its title is the page's. */
  page?: boolean | undefined;
}

/** What belongs here, and the first step towards it. */
export function EmptyState({ title, children, action, page }: EmptyStateProps) {
  return (
    <div className="state">
      {page ? <h1>{title}</h1> : <h2>{title}</h2>}
      {children !== undefined && <p>{children}</p>}
      {action !== undefined && <div className="acts">{action}</div>}
    </div>
  );
}
