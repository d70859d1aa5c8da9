import { REASONS_NOT_ASKED } from "#/db/vocabulary.ts";
import { REASON_WORDS } from "#/server/words.ts";

import styles from "../close-rates.module.css";
import { plural } from "../format";
import { Count } from "./count";
import type { Shown } from "./report";

const WIDTH = 150;

/** Why people did not ask, the commonest first. */
export function WhyNot({ data, filters }: Shown) {
  const most = Math.max(1, ...data.reasons.map(({ n }) => n));
  return (
    <section aria-labelledby="why">
      <div className="sechead">
        <h2 className="sec" id="why">
          Why not asked
        </h2>
        <span className="t1 q">
          {plural(data.counts.notAsked, "round")}, {data.counts.interestOnly} interest only
        </span>
      </div>
      <ul className={styles.why}>
        {data.reasons.map(({ key, n }) => {
          const reason = REASONS_NOT_ASKED.find((one) => one === key);
          return (
            <li key={key ?? "none"}>
              <span>{reason ? REASON_WORDS[reason] : "No reason told"}</span>
              <svg viewBox={`0 0 ${WIDTH} 12`} aria-hidden="true">
                <rect y="1" width={Math.max(1, (n / most) * WIDTH)} height="10" rx="1" className={reason ? styles.fNo : styles.ground} />
              </svg>
              {reason ? (
                <Count n={n} figure="notAsked" filters={filters} more={{ reason }} />
              ) : (
                <Count n={n} figure="noReason" filters={filters} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
