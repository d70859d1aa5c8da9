"use client";

import { useMemo, useState } from "react";

import type { Field, ImportKind } from "#/server/imports/fields.ts";
import type { Mapping, PlanInput } from "#/server/imports/schema.ts";
import type { ValueField } from "#/server/imports/values.ts";

import type { Upload } from "./upload";

/** What the person has chosen for the file at hand; it stays while steps are walked back and forth. */
export function useMapping() {
  const [upload, setUpload] = useState<Upload | null>(null);
  const [kind, setKind] = useState<ImportKind>("logbook");
  const [mapping, setMapping] = useState<Mapping>({ columns: {}, values: {} });

  const begin = (next: Upload) => {
    setUpload(next);
    setKind(next.inspection.kind);
    setMapping({ columns: next.inspection.proposed[next.inspection.kind], values: {} });
  };
  const changeKind = (next: ImportKind) => {
    if (!upload) return;
    setKind(next);
    setMapping((before) => ({ ...before, columns: upload.inspection.proposed[next] }));
  };
  /** A field means one column: whoever had it before is left out. */
  const changeColumn = (header: string, field: Field | null) =>
    setMapping((before) => {
      const others = Object.entries(before.columns).map(([other, one]) => [other, field !== null && one === field ? null : one]);
      return { ...before, columns: { ...Object.fromEntries(others), [header]: field } };
    });
  const changeValue = (field: ValueField | "timeZone", raw: string, choice: string | null) =>
    setMapping((before) => {
      const { [raw]: _old, ...rest } = before.values[field] ?? {};
      return { ...before, values: { ...before.values, [field]: choice ? { ...rest, [raw]: choice } : rest } };
    });
  const change = (part: Pick<Partial<Mapping>, "timeZone" | "dateOrder">) => setMapping((before) => ({ ...before, ...part }));

  const input = useMemo<PlanInput | null>(() => upload && { uploadId: upload.uploadId, kind, mapping }, [upload, kind, mapping]);
  return { upload, kind, mapping, input, begin, changeKind, changeColumn, changeValue, change };
}
export type MappingState = ReturnType<typeof useMapping>;
