import { askedOf, firstName, oneLine } from "../people.ts";
import type { Terms } from "../terms.ts";

/** What a sentence may be filled with. A name that is not known is absent, never empty. */
export type Slots = Readonly<Record<string, string | undefined>>;

export function slotsOf(terms: Terms): Slots {
  const { facts, offerer, interest } = terms;
  const to = askedOf(terms);
  const manager = facts.hiringManager === null ? undefined : oneLine(facts.hiringManager);
  const managerIsAsked = manager !== undefined && to !== null && oneLine(to.name) === manager;
  return {
    candidate: firstName(facts.candidateName),
    client: oneLine(facts.clientName),
    job: oneLine(facts.jobTitle),
    to: to ? firstName(to.name) : undefined,
    toFull: to ? oneLine(to.name) : undefined,
    offerer: offerer ? firstName(offerer.name) : undefined,
    unknownOne: unknownOne(terms),
    manager: managerIsAsked ? undefined : manager,
    thanks: to ? `${firstName(to.name)}, thank you` : "Thank you",
    toManager: managerIsAsked ? "to those who decide" : manager === undefined ? "to the hiring manager" : `to ${manager}`,
    whenever: facts.round.timeZone === "UTC" ? "midnight UTC" : `midnight in ${cityOf(facts.round.timeZone)}`,
    interest: interest === null ? undefined : String(interest),
  };
}

function unknownOne({ facts }: Terms): string | undefined {
  const unknown = facts.round.interviewers.filter((one) => one.authority === "unknown");
  return unknown.length === 1 ? firstName(unknown[0]!.name) : undefined;
}

/** The place a zone is named after: `America/Argentina/Buenos_Aires` is Buenos Aires. */
export const cityOf = (timeZone: string): string => (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
