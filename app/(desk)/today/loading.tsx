import { RowsSkeleton } from "../../ui/rows-skeleton";

export default function TodayLoading() {
  return <RowsSkeleton rows={7} height="two" />;
}
