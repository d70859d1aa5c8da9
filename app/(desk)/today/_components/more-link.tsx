import type { Listing } from "#/server/today/find-rounds.ts";

import styles from "../today.module.css";

/** Says honestly how much of a list is not shown, and shows more of it. */
export function MoreLink({ list, onMore }: { list: Pick<Listing<unknown>, "more" | "capped">; onMore: () => void }) {
  if (list.more <= 0) return null;
  return (
    <p className={`t1 ${styles.more}`}>
      <button type="button" className={styles.quietLink} onClick={onMore}>
        and {list.capped ? "more than " : ""}
        {list.more.toLocaleString("en-GB")} more
      </button>
    </p>
  );
}
