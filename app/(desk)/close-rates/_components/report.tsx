import type { Overview } from "#/server/reports/overview.ts";
import type { ReportFilters } from "#/server/reports/schema.ts";

import { PageHead } from "../../../ui/page-head";
import { dayAndTime } from "../../../ui/when";
import styles from "../close-rates.module.css";
import { AlsoCounted } from "./also-counted";
import { AllDefinitions } from "./definition";
import { DefinitionsButton } from "./definitions-button";
import { FewRounds } from "./few-rounds";
import { Filters } from "./filters";
import { Grid } from "./grid";
import { Headline } from "./headline";
import { LogFirst } from "./log-first";
import { RecruiterFunnel } from "./recruiter-funnel";
import { RestsOn } from "./rests-on";
import { Trend } from "./trend";
import { WhyLost } from "./why-lost";
import { WhyNot } from "./why-not";

export interface Shown {
  data: Overview;
  filters: ReportFilters;
}

const ENOUGH = 10;

/** The manager's Monday: what asking goes with, and what stands behind each figure. */
export function Report({ data, filters, zone }: Shown & { zone: string }) {
  const few = data.figures.askRate.n < ENOUGH;
  return (
    <>
      <PageHead title="Close rates" sub={data.own ? "Your own rounds" : undefined}>
        <span className={`q ${styles.asOf}`}>As of {dayAndTime(data.at, zone)}</span>
        <DefinitionsButton />
      </PageHead>
      <Filters own={data.own} />
      {data.counts.held === 0 ? (
        <LogFirst filters={filters} />
      ) : (
        <>
          <Headline data={data} filters={filters} />
          {few ? (
            <FewRounds data={data} filters={filters} />
          ) : (
            <>
              <div className={styles.rowB}>
                <Grid data={data} filters={filters} />
                {data.recruiters && <RecruiterFunnel funnel={data.recruiters} filters={filters} />}
              </div>
              <div className={styles.rowC}>
                <WhyNot data={data} filters={filters} />
                <Trend months={data.months} filters={filters} />
                <RestsOn data={data} filters={filters} />
              </div>
              <WhyLost data={data} filters={filters} />
            </>
          )}
          <AlsoCounted data={data} filters={filters} />
        </>
      )}
      <AllDefinitions />
    </>
  );
}
