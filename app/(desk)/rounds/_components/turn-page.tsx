"use client";

import { Button } from "../../../ui/button";
import styles from "../rounds.module.css";

interface TurnPageProps {
  page: { nextCursor: string | null; previousCursor: string | null };
  onTurn: (cursor: string | null) => void;
}

/** On and back in a long list; nothing while it fits on one page. */
export function TurnPage({ page: { nextCursor, previousCursor }, onTurn }: TurnPageProps) {
  if (!nextCursor && !previousCursor) return null;
  return (
    <nav className={styles.pager} aria-label="Pages">
      <Button size="sm" disabled={!previousCursor} onClick={() => onTurn(previousCursor)}>
        Earlier
      </Button>
      <Button size="sm" disabled={!nextCursor} onClick={() => onTurn(nextCursor)}>
        Later
      </Button>
    </nav>
  );
}
