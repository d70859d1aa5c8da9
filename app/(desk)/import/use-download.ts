"use client";

import { useMutation } from "@tanstack/react-query";

import type { PlanInput } from "#/server/imports/schema.ts";

import { errorToast } from "../../ui/error-toast";
import { downloadRejected } from "./upload";

/** Saves the rows of a file that stay out, while the file is still kept. */
export function useDownload(input: PlanInput | null) {
  const { mutate, isPending } = useMutation({ mutationFn: downloadRejected, onError: (refusal) => errorToast(refusal) });
  return { isPending, run: () => input && mutate(input) };
}
