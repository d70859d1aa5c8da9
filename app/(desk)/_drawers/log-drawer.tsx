"use client";

import { Drawer } from "../../ui/drawer";
import type { LogTarget } from "../_shell/desk-context";

export default function LogDrawer({ onClose }: { target: LogTarget; onClose: () => void }) {
  return (
    <Drawer open onClose={onClose} title="Not here yet">
      <p>This drawer is being made.</p>
    </Drawer>
  );
}
