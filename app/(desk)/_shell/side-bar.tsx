"use client";

import { Search } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";

import { Mark } from "../../ui/mark";
import { MeMenu } from "./me-menu";
import { isAt, PLACES } from "./places";

interface SideBarProps {
  onSearch: () => void;
  onKeys: () => void;
  /** What waits, by address. */
  counts: Record<string, number | undefined>;
}

export function SideBar({ onSearch, onKeys, counts }: SideBarProps) {
  const path = usePathname();
  return (
    <aside className="side" aria-label="Askwell">
      <Link className="brand" href="/today">
        <Mark close="asked" />
        Askwell
      </Link>
      <button type="button" className="find" onClick={onSearch} aria-keyshortcuts="Control+K">
        <Search aria-hidden="true" />
        Search <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <nav aria-label="Main">
        {PLACES.map(({ href, label, icon: Icon }) => (
          <Link key={href} href={href} aria-current={isAt(path, href) ? "page" : undefined}>
            <Icon aria-hidden="true" />
            {label}
            {counts[href] ? (
              <span className="n">
                {counts[href]}
                <span className="hide"> waiting</span>
              </span>
            ) : null}
          </Link>
        ))}
      </nav>
      <div className="me">
        <MeMenu side="top" onKeys={onKeys} />
        <button type="button" className="me-keys" onClick={onKeys} aria-label="All keys" aria-keyshortcuts="?">
          <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
    </aside>
  );
}
