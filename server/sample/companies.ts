import type { AgencyId } from "#/db/actor.ts";

import { foldName } from "../names.ts";
import { SAMPLE_CLIENTS } from "./cast.ts";
import type { CompanyRows } from "./rows.ts";

interface Making {
  agencyId: AgencyId;
  /** The sample's companies share this moment; a job or contact of another moment was added by somebody since. */
  at: Date;
  newId(): string;
}

/** The sample's clients with their contacts and jobs, as rows. */
export function companyRows({ agencyId, at, newId }: Making): CompanyRows {
  const rows: CompanyRows = { clients: [], contacts: [], jobs: [] };
  const stamps = { version: 1, createdAt: at, updatedAt: at };
  for (const { name, softClose, contacts, jobs } of SAMPLE_CLIENTS) {
    const clientId = newId();
    rows.clients.push({ agencyId, id: clientId, name, sortName: foldName(name), softClose, sample: true, ...stamps });
    const people = contacts.map((contact) => ({
      agencyId,
      id: newId(),
      clientId,
      ...contact,
      sortName: foldName(contact.name),
      email: addressOf(contact.name),
      ...stamps,
    }));
    rows.contacts.push(...people);
    for (const { title, status, closingRole, manager } of jobs) {
      const hiringManagerId = people.find((person) => person.name === manager)?.id ?? null;
      rows.jobs.push({
        agencyId,
        id: newId(),
        clientId,
        title,
        sortTitle: foldName(title),
        status,
        closingRole,
        hiringManagerId,
        ...stamps,
      });
    }
  }
  return rows;
}

/** An address at a domain that is reserved for examples and can never receive mail. */
export function addressOf(name: string): string {
  return `${foldName(name).replace(/[^a-z]+/g, ".")}@sample.example`;
}
