"use client";

import { useQuery } from "@tanstack/react-query";

import { useTRPC } from "../../../lib/trpc-client";
import { SampleNote } from "./sample-note";

/** In settings: the way to remove the sample, while there is one. */
export function SampleSettings() {
  const { data } = useQuery(useTRPC().sample.status.queryOptions());
  return data?.loaded ? <SampleNote mayRemove={data.mayManage} /> : null;
}
