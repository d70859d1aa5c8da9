"use client";

import dynamic from "next/dynamic";
import { useState, type ReactNode } from "react";

import { DeskKeys } from "./desk-keys";
import { useDesk } from "./desk-context";
import { Dock } from "./dock";
import { KeyListener } from "./keys";
import { SideBar } from "./side-bar";
import { useCounts } from "./use-counts";

const Palette = dynamic(() => import("./palette/palette"), { ssr: false });
const KeysSheet = dynamic(() => import("./keys-sheet"), { ssr: false });

/** Side bar, dock, keys and palette round the page. */
export function Shell({ children }: { children: ReactNode }) {
  const { me } = useDesk();
  const [over, setOver] = useState<"palette" | "keys" | null>(null);
  const counts = useCounts();
  const search = () => setOver("palette");
  const keys = () => setOver("keys");
  const close = () => setOver(null);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to content
      </a>
      <SideBar onSearch={search} onKeys={keys} counts={counts} />
      <main className="page" id="main" tabIndex={-1}>
        {children}
      </main>
      <Dock onKeys={keys} />
      <DeskKeys onSearch={search} onKeys={keys} />
      <KeyListener singleKeys={me.singleKeys} />
      {over === "palette" && <Palette onClose={close} onKeys={keys} />}
      {over === "keys" && <KeysSheet onClose={close} />}
    </div>
  );
}
