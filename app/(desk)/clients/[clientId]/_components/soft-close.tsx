"use client";

import { useMutation } from "@tanstack/react-query";

import { useTRPC } from "../../../../lib/trpc-client";
import { Tick } from "../../../../ui/tick";
import type { ClientPage } from "../../../_drawers/client-data";
import styles from "../client.module.css";
import { useInPlace } from "./use-in-place";

/** One switch with its reason: this client wants gentle closes. */
export function SoftClose({ client }: { client: ClientPage }) {
  const { show, callbacks } = useInPlace(client.id);
  const update = useMutation(useTRPC().clients.update.mutationOptions(callbacks));
  function set(softClose: boolean) {
    show((before) => ({ ...before, softClose }));
    update.mutate({ clientId: client.id, seenVersion: client.version, softClose });
  }
  return (
    <div className={styles.soft}>
      <Tick checked={client.softClose} disabled={update.isPending} onChange={(event) => set(event.target.checked)}>
        Gentle closes <span className="m">Offer asks are worded softly for interviews here, and the checklist says why.</span>
      </Tick>
    </div>
  );
}
