/** What an import did or would do, as the command line prints it and pages show it. Lines are those of the file, from 1. */
export interface ImportReport {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: Rejected[];
  /** Values whose meaning is not plain: stored as unknown, never guessed. */
  unknown: Unknown[];
}
export interface Rejected { line: number; column?: string; reason: string }
export interface Unknown { line: number; column: string; value: string }

export const emptyReport = (): ImportReport => ({ read: 0, created: 0, updated: 0, unchanged: 0, rejected: [], unknown: [] });
