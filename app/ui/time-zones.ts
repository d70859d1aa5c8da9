import { cityOf, time } from "./when";
import type { Option } from "./use-options";

let all: readonly string[] | undefined;

/** Every IANA zone this browser knows, and UTC. */
const zones = (): readonly string[] => (all ??= [...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC"), "UTC"]);

const plain = (text: string): string => text.toLowerCase().replaceAll(/[_/]/g, " ");
const MOST = 40;

/** Zones whose city or region begins with what is typed, cities first, each with its time at that instant. */
export function findZones(query: string, at: Date): Option[] {
  const wanted = plain(query).trim();
  const scored = zones().flatMap((zone) => {
    const score = scoreOf(zone, wanted);
    return score === null ? [] : [{ zone, score }];
  });
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, MOST)
    .map(({ zone }) => zoneOption(zone, at));
}

function scoreOf(zone: string, wanted: string): number | null {
  if (plain(cityOf(zone)).startsWith(wanted)) return 0;
  if (plain(zone).startsWith(wanted)) return 1;
  return plain(zone).includes(` ${wanted}`) ? 2 : null;
}

export const zoneOption = (zone: string, at: Date): Option => ({
  id: zone,
  label: cityOf(zone),
  detail: `${zone.includes("/") ? `${zone.split("/")[0]}, ` : ""}${time(at, zone)}`,
});
