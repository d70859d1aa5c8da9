"use client";

import { Drawer } from "../../ui/drawer";
import type { CandidateTarget } from "../_shell/desk-context";

export default function CandidateDrawer({ onClose }: { target: CandidateTarget; onClose: () => void }) {
  return (
    <Drawer open onClose={onClose} title="Not here yet">
      <p>This drawer is being made.</p>
    </Drawer>
  );
}
