"use client";

import type { ComponentProps } from "react";

import { useFieldParts } from "./field";

/** Several lines of text, growing with them. Words said aloud take the class `spoken`. */
export function TextArea({ className, rows = 3, ...rest }: ComponentProps<"textarea">) {
  return <textarea rows={rows} className={className ? `input ${className}` : "input"} {...useFieldParts()} {...rest} />;
}
