"use client";

import { Button } from "../../../ui/button";
import { TimeZoneSelect } from "../../../ui/time-zone-select";
import { cityOf } from "../../../ui/when";
import { useDesk } from "../../_shell/desk-context";
import styles from "../import.module.css";

/** The zone of rows that name none, or none that is one. Never taken for granted: a wrong zone moves every interview. */
export function ZoneOfFile({ timeZone, onChange }: { timeZone: string | undefined; onChange: (timeZone: string) => void }) {
  const { me } = useDesk();
  const home = me.agency.timeZone;
  return (
    <div className={styles.zone}>
      <TimeZoneSelect
        label="Rows without a time zone are in"
        value={timeZone ?? null}
        onChange={onChange}
        hint={
          timeZone
            ? `Also for names that are no zone, such as “EST”. Each row’s own zone wins.`
            : "Without one, rows that name no zone stay out."
        }
      />
      {!timeZone && (
        <Button size="sm" onClick={() => onChange(home)}>
          Use {cityOf(home)}
        </Button>
      )}
    </div>
  );
}
