import { type Member, system } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { clients, contacts, jobs, members } from "#/db/schema.ts";
import { uuidv7 } from "#/db/uuid.ts";
import { setUpAgency } from "#/server/agencies/setup.ts";
import { foldName } from "#/server/names.ts";

import { COMPANY_HEADS, COMPANY_TAILS, FIRST_NAMES, LAST_NAMES, TITLES } from "./people.ts";
import type { Random } from "./random.ts";
import type { BulkWriter } from "./write.ts";

/** What one agency's candidates are put together from. */
export interface House {
  actor: Member;
  /** Who looks after candidates; the actor is one of them. */
  owners: string[];
  jobs: { id: string; clientId: string }[];
  contactsOf: Map<string, string[]>;
  /** How many of the first candidates also have a past round that nobody logged. */
  unlogged: number;
}

/** As agencies grow, so do their recruiters and clients: somebody's desk and a person's history stay about as long. */
const CANDIDATES_PER_OWNER = 600;
export const CANDIDATES_PER_CLIENT = 100;
const FEWEST_OWNERS = 4;
const FEWEST_CLIENTS = 12;

interface Wanted {
  name: string;
  candidates: number;
  user: { userId: string; email: string };
  now: Date;
}

export async function setUpHouse(db: Database, random: Random, { name, candidates, user, now }: Wanted): Promise<House> {
  const people = [{ ...user, name: "Bench Admin", role: "admin" as const }];
  const { actors } = await setUpAgency(db, { agencyName: name, timeZone: "Europe/London", people }, { now, newId: () => uuidv7() });
  const count = Math.max(FEWEST_OWNERS, Math.ceil(candidates / CANDIDATES_PER_OWNER));
  const recruiters = Array.from({ length: count - 1 }, (_, n) => recruiter(actors[0]!, random, n, now));
  if (recruiters.length > 0) {
    await db.transact(system("bench", actors[0]!.agencyId), { action: "bench.house", input: null, now }, async ({ tx, audit }) => {
      for (let from = 0; from < recruiters.length; from += 100) await tx.insert(members).values(recruiters.slice(from, from + 100));
      audit({ entity: "agency", entityId: actors[0]!.agencyId, after: { recruiters: recruiters.length } });
    });
  }
  return {
    actor: actors[0]!,
    owners: [actors[0]!.memberId, ...recruiters.map((one) => one.id)],
    jobs: [],
    contactsOf: new Map(),
    unlogged: 0,
  };
}

function recruiter({ agencyId }: Member, random: Random, n: number, now: Date) {
  const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
  return {
    ...{ agencyId, id: uuidv7(), userId: uuidv7(), name, email: `r${n}@bench.example`, role: "recruiter" as const },
    ...{ status: "active" as const, timeZone: null, singleKeys: true, version: 1, createdAt: now },
  };
}

/** Adds the clients with their jobs and the people who interview there. */
export async function addClients(to: BulkWriter, house: House, random: Random, count: number, now: Date): Promise<void> {
  const { agencyId } = house.actor;
  const dated = { agencyId, version: 1, createdAt: now, updatedAt: now };
  const [companies, people, openings]: Record<string, unknown>[][] = [[], [], []] as const;
  for (let n = 0; n < Math.max(FEWEST_CLIENTS, count); n += 1) {
    const clientId = uuidv7();
    const company = `${random.pick(COMPANY_HEADS)} ${random.pick(COMPANY_TAILS)} ${n}`;
    companies.push({ ...dated, id: clientId, name: company, sortName: foldName(company), softClose: random.chance(0.1), sample: false });
    const here = Array.from({ length: 4 }, () => uuidv7());
    for (const id of here) {
      const name = `${random.skewed(FIRST_NAMES)} ${random.skewed(LAST_NAMES)}`;
      people.push({ ...dated, id, clientId, name, sortName: foldName(name), authority: random.pick(AUTHORITIES) });
    }
    house.contactsOf.set(clientId, here);
    for (let k = 0; k < 3; k += 1) {
      const [id, title] = [uuidv7(), random.pick(TITLES)];
      const closingRole = random.chance(0.3);
      openings.push({ ...dated, id, clientId, title, sortTitle: foldName(title), status: "open", closingRole, hiringManagerId: here[0]! });
      house.jobs.push({ id, clientId });
    }
  }
  await to.add(clients, companies!);
  await to.add(contacts, people!);
  await to.add(jobs, openings!);
}

const AUTHORITIES = ["offers", "recommends", "screens", "unknown"] as const;
