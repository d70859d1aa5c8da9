export type Density = "dense" | "comfortable";
export const DENSITY_COOKIE = "askwell-density";

export const densityOf = (value: string | undefined): Density => (value === "comfortable" ? "comfortable" : "dense");

/** A cookie and not the browser's storage, so that the server draws the rows at their height from the start. */
export function rememberDensity(density: Density): void {
  document.cookie = `${DENSITY_COOKIE}=${density}; path=/; max-age=31536000; samesite=lax`;
}
