/** One line of the table: what was done, what has to come of it, what did. `null`: could not be tried here, and why. */
export interface Row {
  fault: string;
  bar: string;
  seen: string;
  passed: boolean | null;
}

/** How often each rig runs. */
export interface Size {
  kills: number;
  cuts: number;
  backups: number;
  seconds: number;
  /** Whether times are judged; in a test run they are only told, since another program may hold the machine. */
  timed: boolean;
}

export const skipped = (fault: string, bar: string, why: string): Row => ({ fault, bar, seen: `not tried: ${why}`, passed: null });
