"use client";

import { useQueryStates } from "nuqs";

import { Button } from "../../../ui/button";
import { afterParams } from "../search-params";
import styles from "../settings.module.css";

/** The ways on and back of a list in pages; nothing where one page holds it all. */
export function MoreRows({ next }: { next: string | null }) {
  const [{ after }, go] = useQueryStates(afterParams, { history: "push" });
  if (!next && !after) return null;
  return (
    <div className={styles.acts}>
      {after && <Button onClick={() => void go({ after: null })}>First page</Button>}
      {next && <Button onClick={() => void go({ after: next })}>Next page</Button>}
    </div>
  );
}
