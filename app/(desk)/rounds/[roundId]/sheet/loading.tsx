import { RowsSkeleton } from "../../../../ui/rows-skeleton";

export default function Loading() {
  return <RowsSkeleton rows={10} height="two" />;
}
