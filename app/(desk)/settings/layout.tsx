import type { ReactNode } from "react";

import { PageHead } from "../../ui/page-head";
import { SettingsTabs } from "./_components/settings-tabs";

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PageHead title="Settings" />
      <SettingsTabs />
      {children}
    </>
  );
}
