import { CalendarRange, ChartNoAxesColumn, Building2, FileUp, type LucideIcon, Settings, Sun, Users } from "lucide-react";

export interface Place {
  href: string;
  label: string;
  icon: LucideIcon;
  /** Pressed after G. */
  key?: string;
}

export const PLACES: readonly Place[] = [
  { href: "/today", label: "Today", icon: Sun, key: "t" },
  { href: "/candidates", label: "Candidates", icon: Users, key: "c" },
  { href: "/clients", label: "Clients", icon: Building2, key: "l" },
  { href: "/rounds", label: "Rounds", icon: CalendarRange, key: "r" },
  { href: "/close-rates", label: "Close rates", icon: ChartNoAxesColumn, key: "a" },
  { href: "/import", label: "Import", icon: FileUp, key: "i" },
  { href: "/settings", label: "Settings", icon: Settings, key: "s" },
];

export const isAt = (path: string, href: string): boolean => path === href || path.startsWith(`${href}/`);
