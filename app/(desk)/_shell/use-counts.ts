"use client";

/** What waits behind each place in the side bar, by its address. */
export function useCounts(): Record<string, number | undefined> {
  return {};
}
