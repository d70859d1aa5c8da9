import { RowsSkeleton } from "../ui/rows-skeleton";

export default function DeskLoading() {
  return <RowsSkeleton rows={10} />;
}
