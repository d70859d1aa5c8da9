import type { Overview } from "#/server/reports/overview.ts";
import type { Lift } from "#/server/statistics/lift.ts";

import { Mark } from "../../../ui/mark";
import styles from "../close-rates.module.css";
import { points } from "../format";
import { forestScale } from "../geometry";
import { Def } from "./definition";

const ENOUGH = 20;
type Drawn = { value: number; low: number; high: number };
const drawn = ({ value, low, high }: Lift): Drawn | null => (value === null || low === null || high === null ? null : { value, low, high });
const span = ({ low, high }: Drawn): string => `${points(low)} to ${points(high)}`;

/** Asked less not asked: raw as a ring, like for like as the solid diamond that is the one to read. */
export function CloseLift({ data: { figures, adjustedLift, flips } }: { data: Overview }) {
  const raw = figures.lift.enough ? drawn(figures.lift) : null;
  const like = adjustedLift.enough ? drawn(adjustedLift) : null;
  return (
    <div>
      <h2>
        <Def id="lift">Close lift</Def> <span className="q">{raw ? "points" : "not shown yet"}</span>
      </h2>
      {raw ? <Forest raw={raw} like={like} /> : <TooFew asked={figures.advanceAsked.n} notAsked={figures.advanceNotAsked.n} />}
      {raw && <p className="q t1">{wordsOn(like)}</p>}
      {flips && (
        <p className="t1">
          <b>It turns round inside.</b> Within {flips === "client" ? "clients" : "kinds of round"} the difference points the other way: read
          it there.
        </p>
      )}
    </div>
  );
}

function wordsOn(like: Drawn | null): string {
  const start = "An association, not proof. Keen candidates ask more and do better anyway";
  if (!like) return `${start}; like for like there are too few rounds to say.`;
  if (like.low <= 0 && like.high >= 0) return `${start}; like for like, no difference is still possible.`;
  return `${start}; like for like, those who asked still went on ${like.value > 0 ? "more" : "less"} often.`;
}

function Forest({ raw, like }: { raw: Drawn; like: Drawn | null }) {
  const { at, ticks } = forestScale([raw.low, raw.high, ...(like ? [like.low, like.high] : [])]);
  const said = `Lift: raw ${points(raw.value)} points, ${span(raw)}${like ? `; like for like ${points(like.value)}, ${span(like)}` : ""}`;
  return (
    <div className={styles.lift}>
      <div>
        <p>
          <b>Raw {points(raw.value)}</b>
          <span className="q fig">{span(raw)}</span>
        </p>
        {like && (
          <p>
            <b>Like for like {points(like.value)}</b>
            <span className="q fig">{span(like)}</span>
          </p>
        )}
      </div>
      <svg viewBox="0 0 280 92" className={styles.forest} role="img" aria-label={said}>
        {ticks.map((tick) => (
          <path key={tick} className={tick === 0 ? styles.zero : "ax"} d={`M${at(tick)} 2V72`} />
        ))}
        <path className={styles.thin} d={`M${at(raw.low)} 20H${at(raw.high)}M${at(raw.low)} 16v8M${at(raw.high)} 16v8`} />
        <circle className={styles.ring} cx={at(raw.value)} cy="20" r="5" />
        {like && (
          <>
            <path className={styles.thick} d={`M${at(like.low)} 52H${at(like.high)}`} />
            <path className={styles.thin} d={`M${at(like.low)} 48v8M${at(like.high)} 48v8`} />
            <path className="c-ink" d={`M${at(like.value)} 45l7 7-7 7-7-7Z`} />
          </>
        )}
        <g className="axt">
          {ticks.map((tick) => (
            <text key={tick} x={at(tick)} y="88" textAnchor="middle">
              {points(tick)}
            </text>
          ))}
        </g>
      </svg>
    </div>
  );
}

function TooFew({ asked, notAsked }: { asked: number; notAsked: number }) {
  const sides = [
    { close: "asked", word: "Asked, decided", n: asked },
    { close: "not_asked", word: "Not asked, decided", n: notAsked },
  ] as const;
  return (
    <>
      {sides.map(({ close, word, n }) => (
        <p key={close} className={styles.need}>
          <span>
            <Mark close={close} /> {word}
          </span>
          <svg width="132" height="8" aria-hidden="true">
            <rect className={styles.ground} width="132" height="8" rx="2" />
            <rect className={close === "asked" ? "c-yes" : styles.fNo} width={(Math.min(n, ENOUGH) / ENOUGH) * 132} height="8" rx="2" />
          </svg>
          <span className="fig">
            {n} of {ENOUGH}
          </span>
        </p>
      ))}
      <p className="q t1">A comparison needs 20 decided rounds on each side.</p>
    </>
  );
}
