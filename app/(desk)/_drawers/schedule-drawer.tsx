"use client";

import { Drawer } from "../../ui/drawer";
import type { ScheduleTarget } from "../_shell/desk-context";

export default function ScheduleDrawer({ onClose }: { target: ScheduleTarget; onClose: () => void }) {
  return (
    <Drawer open onClose={onClose} title="Not here yet">
      <p>This drawer is being made.</p>
    </Drawer>
  );
}
