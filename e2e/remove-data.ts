import { rmSync } from "node:fs";

/** The run's own database goes when the run is over. */
export default function removeData(): void {
  const data = process.env.ASKWELL_E2E_DATA;
  if (data) rmSync(data, { recursive: true, force: true });
}
