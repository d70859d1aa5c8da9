"use client";

import type { ComponentProps } from "react";

import { useFieldParts } from "./field";

type SelectProps = ComponentProps<"select"> & {
  options?: readonly { value: string; label: string }[] | undefined;
};

/** The platform's own select: right on every phone, by every key. Give it <option>s, or `options`. */
export function Select({ className, options, children, ...rest }: SelectProps) {
  return (
    <select className={className ? `input ${className}` : "input"} {...useFieldParts()} {...rest}>
      {children}
      {options?.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
