"use client";

import type { ComponentProps } from "react";

import { useFieldParts } from "./field";

/** One line of text. Takes its id and descriptions from the Field round it; refs and register() of react-hook-form pass through. */
export function TextInput({ className, type = "text", ...rest }: ComponentProps<"input">) {
  return <input type={type} className={className ? `input ${className}` : "input"} {...useFieldParts()} {...rest} />;
}
