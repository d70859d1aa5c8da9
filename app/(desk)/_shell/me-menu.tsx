"use client";

import { Ellipsis } from "lucide-react";
import { useTheme } from "next-themes";

import { Menu, type MenuEntry } from "../../ui/menu";
import { useDesk } from "./desk-context";
import { ROLE_WORDS } from "./me";
import { PLACES } from "./places";
import { signOut, useSwitchAgency } from "./session";

const ON_DOCK = new Set(["/today", "/candidates", "/rounds"]);

/** Who is at the desk, and what is theirs: theme, keys, settings, agency, the way out. On the phone it is "More". */
export function MeMenu({ side, onKeys, phone = false }: { side: "top" | "bottom"; onKeys: () => void; phone?: boolean }) {
  const { me } = useDesk();
  const { theme, setTheme } = useTheme();
  const switchAgency = useSwitchAgency();
  const others = me.agencies.filter(({ id }) => id !== me.agency.id);
  const choice = (value: string, label: string): MenuEntry => ({
    kind: "choice",
    label,
    chosen: (theme ?? "system") === value,
    onSelect: () => setTheme(value),
  });
  const entries: (MenuEntry | false)[] = [
    ...(phone ? PLACES.filter(({ href }) => !ON_DOCK.has(href)).map(({ href, label }): MenuEntry => ({ kind: "link", href, label })) : []),
    phone && { kind: "line" },
    { kind: "label", label: "Theme" },
    choice("light", "Light"),
    choice("dark", "Dark"),
    choice("system", "As the system"),
    (!phone || others.length > 0) && { kind: "line" },
    !phone && { label: "All keys", keys: "?", onSelect: onKeys },
    !phone && { kind: "link", href: "/settings", label: "Settings" },
    others.length > 0 && { kind: "label", label: "Go to" },
    ...others.map((agency): MenuEntry => ({ label: agency.name, onSelect: () => switchAgency(agency.id) })),
    { kind: "line" },
    { label: "Sign out", onSelect: signOut },
  ];
  const trigger = phone ? (
    <button type="button">
      <Ellipsis aria-hidden="true" />
      More
    </button>
  ) : (
    <button type="button" className="me-menu">
      <b>{me.name}</b>
      {ROLE_WORDS[me.role]}, {me.agency.name}
    </button>
  );
  return <Menu side={side} align={phone ? "end" : "start"} trigger={trigger} entries={entries} />;
}
