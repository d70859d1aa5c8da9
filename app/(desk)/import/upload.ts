import type { Inspection } from "#/server/imports/inspect.ts";
import type { PlanInput } from "#/server/imports/schema.ts";

export interface Upload {
  uploadId: string;
  fileName: string;
  inspection: Inspection;
}

const MOST_MB = 20;
const SILENT = "Askwell does not answer. Check the connection and choose the file again.";

/** Sends a file and learns what is in it. Throws an Error whose message is the sentence to show. */
export async function sendFile(file: File): Promise<Upload> {
  if (file.size > MOST_MB * 1024 * 1024)
    throw new Error("The file is larger than 20 MB. Split it and import the parts one after the other.");
  const headers = { "content-type": "application/octet-stream", "x-file-size": String(file.size) };
  const response = await fetch("/api/imports", { method: "POST", headers, body: file }).catch(() => null);
  if (!response) throw new Error(SILENT);
  const answer: { message?: string; uploadId?: string; inspection?: Inspection } = await response.json().catch(() => ({}));
  if (!response.ok || !answer.uploadId || !answer.inspection)
    throw new Error(answer.message ?? "The file could not be taken just now. Nothing was imported; try again.");
  return { uploadId: answer.uploadId, fileName: file.name, inspection: answer.inspection };
}

/** Saves the rows that stay out as a CSV file on this computer. */
export async function downloadRejected(input: PlanInput): Promise<void> {
  const response = await fetch("/api/imports/rejected", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  }).catch(() => null);
  if (!response?.ok)
    throw new Error(response?.status === 404 ? "The file is no longer kept here. Choose it again to see its rows." : SILENT);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = "left-out.csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
