"use client";

import { Eye, FileUp, Plus, UserRoundPlus } from "lucide-react";
import Link from "next/link";

import { Button } from "../../../ui/button";
import { SectionHead } from "../../../ui/section-head";
import { longDay } from "../../../ui/when";
import { useDesk } from "../../_shell/desk-context";
import styles from "../today.module.css";
import { LogGivesBack } from "./log-gives-back";
import { useSample } from "./use-sample";

/** The first minute: three ways in, and what each amount of logging gives back. */
export function FirstRun({ lead, now, mayLoadSample }: { lead: string; now: Date; mayLoadSample: boolean }) {
  const { me, openCandidate } = useDesk();
  return (
    <>
      <header className="bar">
        <div>
          <p className={`q ${styles.date}`}>{longDay(now, me.timeZone)}</p>
          <h1 className={styles.firstLead}>{lead}</h1>
        </div>
      </header>
      <div className={styles.cols}>
        <section aria-labelledby="ways">
          <SectionHead title="Three ways in" id="ways">
            <span className="t1 q">take one; Import and Settings keep the others</span>
          </SectionHead>
          <ul className={styles.ways}>
            <li>
              <FileUp aria-hidden="true" />
              <h3 className="sec">Import a logbook</h3>
              <p className="m">
                A spreadsheet of interviews, or an export from your other system. You see what each row becomes before anything is saved,
                and the same file again changes nothing.
              </p>
              <Link className={styles.drop} href="/import">
                <span>
                  <b>Bring a CSV</b>, or choose a file there
                </span>
              </Link>
              <p className="q t1">
                Knows OpenCATS and Bullhorn files and plain spreadsheets. UTF-8, UTF-16 and Windows files, comma, semicolon or tab.
              </p>
            </li>
            <li>
              <UserRoundPlus aria-hidden="true" />
              <h3 className="sec">Add one candidate</h3>
              <p className="m">A name, the job, and when the next interview is. About a minute; the sheet is ready at once.</p>
              <p>
                <Button tone="ink" onClick={() => openCandidate()}>
                  <Plus aria-hidden="true" />
                  Add a candidate
                </Button>
              </p>
            </li>
            <li>
              <Eye aria-hidden="true" />
              <h3 className="sec">Look around with sample people</h3>
              <p className="m">Forty invented candidates with a year of rounds, all at “sample.example”. Removed in one click.</p>
              {mayLoadSample ? <LoadSample /> : <p className="q t1">An admin of your agency can load them.</p>}
            </li>
          </ul>
        </section>
        <LogGivesBack />
      </div>
    </>
  );
}

function LoadSample() {
  const { add, adding } = useSample();
  return (
    <p>
      <Button onClick={add} disabled={adding} aria-live="polite">
        {adding ? "Inventing forty people…" : "Load the sample"}
      </Button>
      {adding && <progress className={styles.progress} aria-label="Loading the sample" />}
    </p>
  );
}
