"use client";

import { CalendarPlus } from "lucide-react";

import type { Desk } from "#/server/today/desk.ts";
import type { Scope } from "#/server/today/schema.ts";

import { Button } from "../../../ui/button";
import { longDay } from "../../../ui/when";
import { useDesk } from "../../_shell/desk-context";
import styles from "../today.module.css";

const SCOPE_WORDS: Record<Scope, string> = { mine: "My candidates", all: "All candidates" };

/** The date, the sentence, and the two things done most. */
export function TodayHead({
  desk,
  onScope,
}: {
  desk: Pick<Desk, "now" | "lead" | "scope" | "maySwitch">;
  onScope: (scope: Scope) => void;
}) {
  const { me, openLog, openSchedule } = useDesk();
  return (
    <header className="bar">
      <div>
        <p className={`q ${styles.date}`}>
          {longDay(desk.now, me.timeZone)}
          {desk.maySwitch && <ScopeSwitch scope={desk.scope} onScope={onScope} />}
        </p>
        <h1 className={styles.lead}>{desk.lead}</h1>
      </div>
      <Button className={styles.headButton} keys="I" onClick={() => openSchedule()}>
        <CalendarPlus aria-hidden="true" />
        <span>Add interview</span>
      </Button>
      <Button className={styles.headButton} tone="ask" keys="L" onClick={() => openLog()}>
        Log a round
      </Button>
    </header>
  );
}

function ScopeSwitch({ scope, onScope }: { scope: Scope; onScope: (scope: Scope) => void }) {
  return (
    <span className={styles.scope} role="group" aria-label="Whose candidates">
      {(["mine", "all"] as const).map((one) => (
        <button key={one} type="button" aria-pressed={scope === one} onClick={() => onScope(one)}>
          {SCOPE_WORDS[one]}
        </button>
      ))}
    </span>
  );
}
