import { closeSync, fsyncSync, openSync } from "node:fs";
import { dirname } from "node:path";

/** What was written to the file, and its name in its folder, are on disk when this returns. */
export function flush(file: string): void {
  for (const path of [file, dirname(file)]) {
    const handle = openSync(path, "r");
    fsyncSync(handle);
    closeSync(handle);
  }
}
