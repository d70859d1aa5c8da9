import { RowsSkeleton } from "../../ui/rows-skeleton";

export default function RoundsLoading() {
  return <RowsSkeleton rows={12} height="two" />;
}
