import Link from "next/link";
import type { ComponentProps } from "react";

interface Look {
  /** `ask` hands over an ask (at most one on a screen), `ink` goes on, `bare` stands in tool rows, `danger` cannot be undone. */
  tone?: "ask" | "ink" | "plain" | "bare" | "danger" | undefined;
  size?: "sm" | undefined;
  /** The key that presses it, as shown: "L", "Ctrl ↵". */
  keys?: string | undefined;
}
export type ButtonProps = ComponentProps<"button"> & Look;

function looks(tone: Look["tone"], size: Look["size"], className: string | undefined): string {
  return ["btn", tone !== "plain" && tone, size, className].filter(Boolean).join(" ");
}

const shortcut = (keys: string): string => keys.replace("Ctrl", "Control").replace("↵", "Enter").replaceAll(" ", "+");

export function Button({ tone, size, keys, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={looks(tone, size, className)} aria-keyshortcuts={keys ? shortcut(keys) : undefined} {...rest}>
      {children}
      {keys && <kbd aria-hidden="true">{keys}</kbd>}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ tone, size, keys, className, children, ...rest }: ComponentProps<typeof Link> & Look) {
  return (
    <Link className={looks(tone, size, className)} aria-keyshortcuts={keys ? shortcut(keys) : undefined} {...rest}>
      {children}
      {keys && <kbd aria-hidden="true">{keys}</kbd>}
    </Link>
  );
}
