import { AgencySettings } from "../_components/agency-settings";

export const metadata = { title: "Agency" };

export default function AgencySettingsPage() {
  return <AgencySettings />;
}
