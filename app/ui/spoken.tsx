import type { ReactNode } from "react";

/** Words said aloud, or to be said: serif, in quotes. Nothing else is set so. */
export function Spoken({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <blockquote className={className ? `spoken ${className}` : "spoken"}>“{children}”</blockquote>;
}
