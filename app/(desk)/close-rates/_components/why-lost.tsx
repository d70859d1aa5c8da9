import { STATUS_REASONS } from "#/db/vocabulary.ts";
import { STATUS_REASON_WORDS } from "#/server/words.ts";

import styles from "../close-rates.module.css";
import { Count, KofN } from "./count";
import type { Shown } from "./report";

/** What was lost though it need not have been: interest that the client could not tell, and offers refused. */
export function WhyLost({ data, filters }: Shown) {
  const { counts, declines } = data;
  return (
    <p className={`m ${styles.lost}`}>
      Lost because interest was unclear:{" "}
      <KofN rate={{ k: counts.interestUnclear, n: counts.rejected }} k="interestUnclear" n="rejected" filters={filters} /> rejections.{" "}
      Offers declined: <Count n={counts.declined} figure="declined" filters={filters} />
      {declines.length > 0 && " ("}
      {declines.map(({ key, n }, index) => {
        const reason = STATUS_REASONS.find((one) => one === key);
        const said = `${reason ? STATUS_REASON_WORDS[reason].toLowerCase() : "no reason told"} ${n}`;
        return (
          <span key={key ?? "none"}>
            {index > 0 && ", "}
            {reason ? (
              <Count n={n} figure="declined" filters={filters} more={{ declined: reason }}>
                {said}
              </Count>
            ) : (
              <Count n={n} figure="declinedUntold" filters={filters}>
                {said}
              </Count>
            )}
          </span>
        );
      })}
      {declines.length > 0 && ")"}.
    </p>
  );
}
