"use client";

import { CalendarRange, Plus, Sun, Users } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";

import { useDesk } from "./desk-context";
import { MeMenu } from "./me-menu";
import { isAt } from "./places";

/** On a candidate's page the log is theirs, as with L at a desk. */
function candidateAt(path: string): { candidateId: string } | undefined {
  const candidateId = /^\/candidates\/([^/]+)/.exec(path)?.[1];
  return candidateId ? { candidateId } : undefined;
}

/** The way round on a phone, in reach of a thumb. */
export function Dock({ onKeys }: { onKeys: () => void }) {
  const { openLog } = useDesk();
  const path = usePathname();
  const current = (href: string) => (isAt(path, href) ? "page" : undefined);
  return (
    <nav className="dock" aria-label="Main, phone">
      <Link href="/today" aria-current={current("/today")}>
        <Sun aria-hidden="true" />
        Today
      </Link>
      <Link href="/candidates" aria-current={current("/candidates")}>
        <Users aria-hidden="true" />
        People
      </Link>
      <button type="button" className="log" onClick={() => openLog(candidateAt(path))}>
        <Plus aria-hidden="true" />
        Log
      </button>
      <Link href="/rounds" aria-current={current("/rounds")}>
        <CalendarRange aria-hidden="true" />
        Rounds
      </Link>
      <MeMenu phone side="top" onKeys={onKeys} />
    </nav>
  );
}
