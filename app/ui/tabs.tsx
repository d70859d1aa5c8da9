import Link from "next/link";
import type { ReactNode } from "react";

interface Tab {
  label: ReactNode;
  href: string;
  current?: boolean | undefined;
  /** Stands quietly after the label: a count, a status. */
  note?: ReactNode;
}

/** Tabs that are links: each view has an address of its own. */
export function Tabs({ label, tabs, children }: { label: string; tabs: Tab[]; children?: ReactNode }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined} scroll={false}>
          {tab.label}
          {tab.note !== undefined && (
            <>
              {" "}
              <span className="q">{tab.note}</span>
            </>
          )}
        </Link>
      ))}
      {children}
    </nav>
  );
}
