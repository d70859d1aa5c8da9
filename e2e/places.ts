import { readdirSync } from "node:fs";

import type { APIRequestContext } from "@playwright/test";

/** Every page of the app folder as an address pattern, and one that is none: "/candidates/[candidateId]", "/no-such-page". */
export const PLACES: string[] = [
  ...readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, "").replaceAll(/\([^)]+\)\/?/g, "")}`.replace(/(.)\/$/, "$1"))
    .sort(),
  "/no-such-page",
];

/** Who need not be signed in. */
export const isOpen = (place: string): boolean => /^\/(?:sign-in|set-up|invitation|no-such-page)/.test(place);

/** The address of a place with ids of the sample data in it. A page with a parameter that is not known here has no place yet. */
export async function addressOf(place: string, request: APIRequestContext): Promise<string> {
  let address = place;
  for (const [hole, name] of place.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)) {
    const find = FINDERS[name ?? ""];
    if (!find) throw new Error(`e2e/places.ts does not know how to fill ${hole} in ${place}`);
    address = address.replace(hole, await find(request));
  }
  return address;
}

interface Row {
  id: string;
  nextRoundId?: string | null;
}

const FINDERS: Record<string, (request: APIRequestContext) => Promise<string>> = {
  candidateId: async (request) => (await someCandidate(request)).id,
  roundId: async (request) => (await someCandidate(request)).nextRoundId ?? "",
  clientId: async (request) => (await rows(request, "clients.list"))[0]?.id ?? "",
  token: async () => "of-no-link-at-all",
};

async function someCandidate(request: APIRequestContext): Promise<Row> {
  const found = (await rows(request, "candidates.list")).find((row) => row.nextRoundId);
  if (!found) throw new Error("no candidate of the sample data has an interview ahead");
  return found;
}

async function rows(request: APIRequestContext, procedure: string): Promise<Row[]> {
  const response = await request.get(`/api/trpc/${procedure}?input=${encodeURIComponent('{"json":{}}')}`);
  const body = (await response.json()) as { result: { data: { json: { items: Row[] } } } };
  return body.result.data.json.items;
}
