import {
  Building2,
  CalendarPlus,
  FileUp,
  LogOut,
  MessageSquareText,
  Moon,
  Sun,
  SunMoon,
  UserRound,
  UserRoundPlus,
  Compass,
  BriefcaseBusiness,
} from "lucide-react";

const ICONS = {
  log: MessageSquareText,
  interview: CalendarPlus,
  person: UserRound,
  addPerson: UserRoundPlus,
  client: Building2,
  job: BriefcaseBusiness,
  import: FileUp,
  light: Sun,
  dark: Moon,
  system: SunMoon,
  out: LogOut,
  place: Compass,
} as const;
export type IconName = keyof typeof ICONS;

export function RowIcon({ name }: { name: IconName }) {
  const Icon = ICONS[name];
  return <Icon aria-hidden="true" />;
}
