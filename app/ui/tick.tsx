"use client";

import { useEffect, useRef, type ComponentProps, type ReactNode } from "react";

type TickProps = Omit<ComponentProps<"input">, "type" | "ref"> & {
  indeterminate?: boolean | undefined;
  children?: ReactNode;
};

/** A tick box. With children it carries its label; without, give it an aria-label. */
export function Tick({ indeterminate = false, children, className, ...rest }: TickProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = indeterminate;
  }, [indeterminate]);
  const input = <input ref={box} type="checkbox" className={className ? `tick ${className}` : "tick"} {...rest} />;
  if (children === undefined) return input;
  return (
    <label className="ticked">
      {input}
      <span>{children}</span>
    </label>
  );
}
