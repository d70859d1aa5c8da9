import Link from "next/link";
import { Fragment, type ReactNode } from "react";

interface Crumb {
  label: string;
  href?: string | undefined;
}

/** The page's title with its way back; children are the page's actions, at the right on a desk and under it on a phone. */
export function PageHead({
  crumbs,
  title,
  sub,
  children,
}: {
  crumbs?: Crumb[] | undefined;
  title: ReactNode;
  sub?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="bar">
      <div>
        {crumbs && crumbs.length > 0 && (
          <nav aria-label="Way back" className="q crumb">
            {crumbs.map((crumb, index) => (
              <Fragment key={crumb.label}>
                {index > 0 && <span aria-hidden="true"> / </span>}
                {crumb.href ? (
                  <Link className="plain" href={crumb.href}>
                    {crumb.label}
                  </Link>
                ) : (
                  crumb.label
                )}
              </Fragment>
            ))}
          </nav>
        )}
        <h1>
          {title}
          {sub !== undefined && (
            <>
              {" "}
              <span className="sub">{sub}</span>
            </>
          )}
        </h1>
      </div>
      {children}
    </header>
  );
}
