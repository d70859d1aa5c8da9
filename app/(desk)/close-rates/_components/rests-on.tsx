import { Mark } from "../../../ui/mark";
import styles from "../close-rates.module.css";
import { percent, plural } from "../format";
import { stack } from "../geometry";
import { Count, KofN } from "./count";
import { Def } from "./definition";
import type { Shown } from "./report";

/** What is counted and what is not, on the same screen: the parts add up to the rounds held. */
export function RestsOn({ data: { counts }, filters }: Shown) {
  const parts = [counts.asked, counts.notAsked, counts.referral, counts.unknown, counts.noDebrief];
  const said = `${counts.asked} asked, ${counts.notAsked} not asked, ${counts.referral} referral, apart, ${counts.unknown} don’t know, ${counts.noDebrief} no debrief`;
  const tones = ["c-yes", styles.partNo, "c-ink", styles.partUnknown, styles.partNone];
  return (
    <section aria-labelledby="rests">
      <div className="sechead">
        <h2 className="sec" id="rests">
          What this rests on
        </h2>
        <span className="t1 q">{plural(counts.held, "round")} held</span>
      </div>
      <svg className={styles.coverage} viewBox="0 0 310 18" preserveAspectRatio="none" role="img" aria-label={said}>
        {stack(parts, 308).map(({ x, width }, index) =>
          width > 0 ? <rect key={tones[index]} className={tones[index]} x={x + 1} y="1" width={width} height="16" /> : null,
        )}
      </svg>
      <dl className={styles.parts}>
        <div>
          <dt>
            <Mark close="asked" /> asked
          </dt>
          <dd className="fig">
            <Count n={counts.asked} figure="asked" filters={filters} />
          </dd>
        </div>
        <div>
          <dt>
            <Mark close="not_asked" /> not asked
          </dt>
          <dd className="fig">
            <Count n={counts.notAsked} figure="notAsked" filters={filters} />
          </dd>
        </div>
        <div>
          <dt>
            <span className={`${styles.square} ${styles.black}`} /> referral, apart
          </dt>
          <dd className="fig">
            <Count n={counts.referral} figure="referral" filters={filters} />
          </dd>
        </div>
        <div>
          <dt>
            <Mark close="unknown" /> don’t know
          </dt>
          <dd className="fig">
            <Count n={counts.unknown} figure="unknown" filters={filters} />
          </dd>
        </div>
        <div>
          <dt>
            <span className={styles.square} /> no debrief
          </dt>
          <dd className="fig">
            <Count n={counts.noDebrief} figure="noDebrief" filters={filters} />
          </dd>
        </div>
      </dl>
      <p className="t1 m">
        <Def id="coverage">Debriefed</Def> <KofN rate={{ k: counts.debriefed, n: counts.held }} k="debriefed" n="held" filters={filters} />
        {counts.held >= 10 && `, ${percent(counts.debriefed / counts.held)}`}. Logged before the outcome{" "}
        <Count n={counts.loggedBefore} figure="loggedBefore" filters={filters} />. Prepared in a call{" "}
        <Count n={counts.prepHeld} figure="prepHeld" filters={filters} />.
      </p>
    </section>
  );
}
