import { OwnSettings } from "./_components/own-settings";

export const metadata = { title: "Settings" };

/** The reader themselves are prefetched by the desk's layout. */
export default function OwnSettingsPage() {
  return <OwnSettings />;
}
