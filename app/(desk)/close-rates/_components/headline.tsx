import { Mark } from "../../../ui/mark";
import styles from "../close-rates.module.css";
import { percent } from "../format";
import { Count, KofN, Percent, RateBar } from "./count";
import { Def } from "./definition";
import { CloseLift } from "./close-lift";
import type { Shown } from "./report";

/** Who asked, who went on, and what the difference may be worth. */
export function Headline({ data, filters }: Shown) {
  const { figures, counts, agency } = data;
  const { askRate, rightAskRate, advanceAsked, advanceNotAsked } = figures;
  return (
    <section className={styles.heads} aria-label="Headline figures">
      <div>
        <h2>
          <Def id="ask-rate">Ask rate</Def>
        </h2>
        <p className={`fig ${styles.big}`}>
          <Count n={askRate.k} figure="asked" filters={filters} /> of <Count n={askRate.n} figure="askKnown" filters={filters} />
        </p>
        <RateBar rate={askRate} tone="yes" width={196} />
        <p className="fig">{askRate.enough ? <Percent rate={askRate} /> : `A percentage needs 10 rounds. ${10 - askRate.n} to go.`}</p>
        <p className="fig">
          <Def id="right-ask">Right ask</Def> <KofN rate={rightAskRate} k="rightAsk" n="askKnown" filters={filters} />{" "}
          <Percent rate={rightAskRate} />
        </p>
        {agency && (
          <p className="q t1">
            Agency: {agency.askRate.k} of {agency.askRate.n}
            {agency.askRate.enough && agency.askRate.value !== null ? `, ${percent(agency.askRate.value)}` : ""}
          </p>
        )}
      </div>
      <div>
        <h2>
          <Def id="advance">Went on to the next round or an offer</Def>
        </h2>
        <div className={styles.versus}>
          <p>
            <Mark close="asked" /> <b>Asked</b>
          </p>
          <p className="fig">
            <Count n={advanceAsked.k} figure="advancedAsked" filters={filters} /> of{" "}
            <Count n={advanceAsked.n} figure="decidedAsked" filters={filters} />
          </p>
          <span>
            <RateBar rate={advanceAsked} tone="yes" />
          </span>
          <p className="fig">
            <Percent rate={advanceAsked} />
          </p>
          <p>
            <Mark close="not_asked" /> <b>Not asked</b>
          </p>
          <p className="fig">
            <Count n={advanceNotAsked.k} figure="advancedNotAsked" filters={filters} /> of{" "}
            <Count n={advanceNotAsked.n} figure="decidedNotAsked" filters={filters} />
          </p>
          <span>
            <RateBar rate={advanceNotAsked} tone="no" />
          </span>
          <p className="fig">
            <Percent rate={advanceNotAsked} />
          </p>
        </div>
        <p className="q t1">
          {filters.silentAsNo ? "Left out, silence counted as a no: " : "Left out, and counted: "}
          <Count n={counts.pending} figure="pending" filters={filters}>{`${counts.pending} pending`}</Count>,{" "}
          <Count n={counts.withdrawn} figure="withdrawn" filters={filters}>{`${counts.withdrawn} withdrawn`}</Count>,{" "}
          <Count n={counts.silent} figure="silent" filters={filters}>{`${counts.silent} silent`}</Count>.
        </p>
      </div>
      <CloseLift data={data} />
    </section>
  );
}
