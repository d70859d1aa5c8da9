"use client";

import { useDesk } from "../../_shell/desk-context";
import styles from "../today.module.css";
import { DebriefsWaiting } from "./debriefs-waiting";
import { FirstRun } from "./first-run";
import { PrepTable } from "./prep-table";
import { Risks } from "./risks";
import { SampleNote } from "./sample-note";
import { Strip } from "./strip";
import { TodayHead } from "./today-head";
import { useDeskData } from "./use-desk-data";
import { useRowKeys } from "./use-row-keys";
import { WaitingForClient } from "./waiting-for-client";

/** The recruiter between two calls: what is next, what waits, what may go wrong. */
export function TodayDesk() {
  const { me } = useDesk();
  const { desk, search, setSearch, switching } = useDeskData();
  useRowKeys();
  const showMore = (more: NonNullable<typeof search.more>) => void setSearch({ more });
  if (desk.firstRun) return <FirstRun lead={desk.lead} now={desk.now} mayLoadSample={desk.sample.mayManage} />;
  return (
    <div aria-busy={switching}>
      <TodayHead desk={desk} onScope={(scope) => void setSearch({ scope, more: null })} />
      <Strip interviews={desk.interviews.items} now={desk.now} zone={me.timeZone} />
      <PrepTable interviews={desk.interviews} now={desk.now} zone={me.timeZone} onMore={() => showMore("interviews")} />
      <div className={styles.three}>
        <DebriefsWaiting debriefs={desk.debriefs} now={desk.now} zone={me.timeZone} onMore={() => showMore("debriefs")} />
        <WaitingForClient waiting={desk.waiting} now={desk.now} onMore={() => showMore("waiting")} />
        <Risks risks={desk.risks} now={desk.now} zone={me.timeZone} onMore={() => showMore("risks")} />
      </div>
      {desk.sample.loaded && <SampleNote mayRemove={desk.sample.mayManage} />}
    </div>
  );
}
