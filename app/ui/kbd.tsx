import type { ReactNode } from "react";

/** A key, standing on the thing it presses. Hidden on the phone. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd>{children}</kbd>;
}
