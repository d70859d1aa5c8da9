import type { ReactNode } from "react";

/** A section's head with its hairline; children stand at the right edge. The id lets the section name itself by it. */
export function SectionHead({
  title,
  count,
  id,
  children,
}: {
  title: ReactNode;
  count?: number | undefined;
  id?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <div className="sechead">
      <h2 className="sec" id={id}>
        {title}
      </h2>
      {count !== undefined && <span className="n">{count}</span>}
      {children !== undefined && <span className="go">{children}</span>}
    </div>
  );
}
