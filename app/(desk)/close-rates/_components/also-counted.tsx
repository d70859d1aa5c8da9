import type { Figure } from "#/server/reports/figure-names.ts";
import type { Rate } from "#/server/statistics/rate.ts";

import styles from "../close-rates.module.css";
import { Count, Percent } from "./count";
import { Def } from "./definition";
import type { Shown } from "./report";

/** The other measures of the trade, one line. */
export function AlsoCounted({ data: { figures, counts }, filters }: Shown) {
  const lines: { id: string; name: string; rate: Rate; k: Figure; n: Figure; beside?: string | undefined }[] = [
    {
      id: "interview-to-offer",
      name: "Interview to offer",
      rate: figures.interviewToOffer,
      k: "offers",
      n: "finished",
      beside: `${counts.unfinished} open`,
    },
    { id: "offer-acceptance", name: "Offer acceptance", rate: figures.offerAcceptance, k: "placed", n: "answeredOffers" },
    { id: "close-rate", name: "Close rate", rate: figures.closeRate, k: "placed", n: "finished" },
    {
      id: "thanks",
      name: "Same-day thanks",
      rate: figures.sameDayThanks,
      k: "sameDayThanks",
      n: "held",
      beside: `${counts.thanksUnknown} not told`,
    },
    { id: "gap", name: "Interest gap", rate: figures.interestGap, k: "gap", n: "gapKnown" },
  ];
  return (
    <dl className={styles.also}>
      {lines.map(({ id, name, rate, k, n, beside }) => (
        <div key={id}>
          <dt>
            <Def id={id}>{name}</Def>
          </dt>
          <dd className="fig">
            <Count n={rate.k} figure={k} filters={filters} /> of <Count n={rate.n} figure={n} filters={filters} /> <Percent rate={rate} />
            {beside && <small className="q">{beside}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
