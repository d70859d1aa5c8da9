"use client";

import { useQuery } from "@tanstack/react-query";

import { useTRPC } from "../../../lib/trpc-client";
import { AfterSave } from "./after-save";

/** What follows a round that was made by logging it: the same as after any other, once it can be read. */
export function AfterLog({ roundId, onClose }: { roundId: string; onClose: () => void }) {
  const round = useQuery(useTRPC().rounds.get.queryOptions({ roundId })).data;
  return round?.outcome ? <AfterSave round={round} outcome={round.outcome} onClose={onClose} /> : null;
}
