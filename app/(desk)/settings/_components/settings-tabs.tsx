"use client";

import { usePathname } from "next/navigation";

import { Tabs } from "../../../ui/tabs";

const PAGES = [
  { href: "/settings", label: "You" },
  { href: "/settings/agency", label: "Agency" },
  { href: "/settings/members", label: "Members" },
  { href: "/settings/api-keys", label: "API keys" },
];

export function SettingsTabs() {
  const path = usePathname();
  return <Tabs label="Settings" tabs={PAGES.map((page) => ({ ...page, current: page.href === path }))} />;
}
