"use client";

import Link from "next/link";
import { DropdownMenu } from "radix-ui";
import { useRef, useState, type ReactNode } from "react";

export type MenuEntry =
  | {
      kind?: "act";
      label: ReactNode;
      onSelect: () => void;
      icon?: ReactNode;
      keys?: string | undefined;
      disabled?: boolean | undefined;
      danger?: boolean | undefined;
    }
  | { kind: "link"; label: ReactNode; href: string; icon?: ReactNode }
  | { kind: "choice"; label: ReactNode; chosen: boolean; onSelect: () => void }
  | { kind: "label"; label: ReactNode }
  | { kind: "line" };

interface MenuProps {
  /** The button that opens it; it must take a ref and props, as Button does. */
  trigger: ReactNode;
  entries: (MenuEntry | false | null | undefined)[];
  side?: "top" | "bottom" | undefined;
  align?: "start" | "end" | undefined;
}

const LANDMARK = "main, aside, nav, [role=dialog]";

/** A short list of things to do, under the button that opens it. */
export function Menu({ trigger, entries, side = "bottom", align = "start" }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [landmark, setLandmark] = useState<HTMLElement | null>(null); // the list stays within it, where a screen reader looks for it
  return (
    <DropdownMenu.Root modal={false} onOpenChange={(open) => open && setLandmark(button.current?.closest<HTMLElement>(LANDMARK) ?? null)}>
      <DropdownMenu.Trigger asChild ref={button}>
        {trigger}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={landmark}>
        <DropdownMenu.Content className="menu" side={side} align={align} sideOffset={4} collisionPadding={12}>
          {entries.map((entry, place) => entry && <Entry key={nameOf(entry, place)} entry={entry} />)}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** An entry is known by its words; lines and drawn labels by where they stand. */
const nameOf = (entry: MenuEntry, place: number): string =>
  "label" in entry && typeof entry.label === "string" ? `${entry.kind} ${entry.label}` : `${entry.kind} ${place}`;

function Entry({ entry }: { entry: MenuEntry }) {
  switch (entry.kind) {
    case "line":
      return <DropdownMenu.Separator />;
    case "label":
      return <DropdownMenu.Label className="menu-label">{entry.label}</DropdownMenu.Label>;
    case "link":
      return (
        <DropdownMenu.Item asChild>
          <Link href={entry.href}>
            {entry.icon}
            {entry.label}
          </Link>
        </DropdownMenu.Item>
      );
    case "choice":
      return (
        <DropdownMenu.CheckboxItem checked={entry.chosen} onCheckedChange={entry.onSelect}>
          {entry.label}
          {entry.chosen && (
            <span className="end" aria-hidden="true">
              ✓
            </span>
          )}
        </DropdownMenu.CheckboxItem>
      );
    default:
      return (
        <DropdownMenu.Item disabled={entry.disabled ?? false} onSelect={entry.onSelect} className={entry.danger ? "risk" : undefined}>
          {entry.icon}
          {entry.label}
          {entry.keys && <kbd aria-hidden="true">{entry.keys}</kbd>}
        </DropdownMenu.Item>
      );
  }
}
