"use client";

import { useQuery } from "@tanstack/react-query";

import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import styles from "../today.module.css";
import { SampleNote } from "./sample-note";
import { useSample } from "./use-sample";

/** In settings: the way to add the sample to what is there, and to remove it while there is one. */
export function SampleSettings() {
  const { data } = useQuery(useTRPC().sample.status.queryOptions());
  const { add, adding } = useSample();
  if (data?.loaded) return <SampleNote mayRemove={data.mayManage} />;
  if (!data?.mayManage) return null;
  return (
    <div className={styles.sample}>
      <p className="m">
        Forty invented candidates with a year of rounds can stand among your own, all at “sample.example”. Removed in one click.
      </p>
      <p className={styles.load}>
        <Button onClick={add} disabled={adding} aria-live="polite">
          {adding ? "Inventing forty people…" : "Load the sample"}
        </Button>
      </p>
    </div>
  );
}
