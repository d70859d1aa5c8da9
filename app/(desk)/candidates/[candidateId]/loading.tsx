import { RowsSkeleton } from "../../../ui/rows-skeleton";
import styles from "./candidate.module.css";

export default function Loading() {
  return (
    <div className={styles.cols}>
      <RowsSkeleton rows={9} height="two" />
      <RowsSkeleton rows={9} height="two" />
    </div>
  );
}
