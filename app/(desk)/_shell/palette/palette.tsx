"use client";

import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { Dialog } from "radix-ui";
import { useState, type KeyboardEvent } from "react";

import { letStylesIn } from "../../../ui/style-nonce";
import { useReturnFocus } from "../../../ui/use-return-focus";
import { useDesk } from "../desk-context";
import { PaletteFoot } from "./palette-foot";
import { PaletteList } from "./palette-list";
import { keepRecent, readRecent } from "./recent";
import { groupsOf, type PaletteRow } from "./rows";
import { PLACE_ROWS, useActions } from "./use-actions";
import { useFound } from "./use-found";

letStylesIn();

/** Finds people, clients and jobs, and does what can be done from anywhere. */
export default function Palette({ onClose, onKeys }: { onClose: () => void; onKeys: () => void }) {
  const router = useRouter();
  const { remember, onCloseAutoFocus } = useReturnFocus();
  const { me } = useDesk();
  const [query, setQuery] = useState("");
  const [moved, setMoved] = useState<string | null>(null); // null: the first row is the guess
  const [recent] = useState(() => readRecent(me.agency.id));
  const found = useFound(query);
  const groups = groupsOf({ ...found, query, recent, actions: useActions(), places: PLACE_ROWS });
  const rows = groups.flatMap((group) => group.rows);
  const chosen = rows.find((row) => row.id === moved) ?? rows[0];

  function pick(row: PaletteRow, newTab = false) {
    if (row.href) keepIfFound(me.agency.id, row);
    if (newTab && row.href) return void window.open(row.href, "_blank", "noopener");
    onClose();
    if (row.href) router.push(row.href);
    row.run?.();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !chosen) return;
    event.preventDefault();
    pick(chosen, true);
  }
  function onType(text: string) {
    if (text === "?") return onKeys();
    setMoved(null);
    setQuery(text);
  }

  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="scrim palette-scrim" />
        <Dialog.Content className="palette" onOpenAutoFocus={remember} onCloseAutoFocus={onCloseAutoFocus} aria-describedby={undefined}>
          <Dialog.Title className="hide">Search and do</Dialog.Title>
          <Command shouldFilter={false} loop label="Search and do" value={chosen?.id ?? ""} onValueChange={setMoved} onKeyDown={onKeyDown}>
            <div className="palette-in">
              <Search aria-hidden="true" />
              <Command.Input value={query} onValueChange={onType} maxLength={200} placeholder="A name, a client, a job, or what to do" />
              <kbd aria-hidden="true">Esc</kbd>
            </div>
            <PaletteList groups={groups} query={query} found={found} onPick={pick} />
            <PaletteFoot />
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Places are always there; only people and companies are worth remembering. */
function keepIfFound(agencyId: string, row: PaletteRow): void {
  if (row.id.includes(" ")) keepRecent(agencyId, row);
}
