import { z } from "zod";

import { allOf, type Client, idOf } from "./client.ts";

/** What the server has promised, kept on the caller's side: names by candidate, words by round. */
export interface Ledger {
  candidates: Map<string, string>;
  debriefs: Map<string, string>;
  /** Names that were asked for; each may become one row at most. */
  tried: Set<string>;
  faults: string[];
}

export const newLedger = (): Ledger => ({ candidates: new Map(), debriefs: new Map(), tried: new Set(), faults: [] });

/** One open job that everybody is put forward for. */
export async function makeJob(client: Client): Promise<string> {
  const clientId = idOf(await client.insist("POST", "/clients", { name: "Brackwater" }));
  return idOf(await client.insist("POST", "/jobs", { clientId, title: "Lead" }));
}

/** Takes people on and logs an interview of each, until told to stop; every change carries a key and is repeated until it is acknowledged. */
export async function keepWriting(
  client: Client,
  ledger: Ledger,
  { jobId, writer, over }: { jobId: string; writer: number; over: () => boolean },
) {
  for (let n = 0; !over(); n += 1) {
    const name = `Person ${writer}-${n}-${ledger.tried.size}`;
    ledger.tried.add(name);
    try {
      const candidateId = idOf(await client.insist("POST", "/candidates", { name, email: `p${writer}.${n}.${Date.now()}@faults.example` }));
      ledger.candidates.set(candidateId, name);
      const submissionId = idOf(await client.insist("POST", "/submissions", { candidateId, jobId }));
      const round = { submissionId, kind: "first", scheduledAt: "2026-03-02T10:00:00Z", timeZone: "Europe/London", interviewerIds: [] };
      const roundId = idOf(await client.insist("POST", "/rounds", round));
      const words = `Words of ${name}`;
      await client.insist("PUT", `/rounds/${roundId}/debrief`, {
        asked: "yes",
        askKind: "next_step",
        words,
        statedInterest: 4,
        outcome: "pending",
      });
      ledger.debriefs.set(roundId, words);
    } catch (error) {
      if (!over()) ledger.faults.push(error instanceof Error ? error.message : String(error));
      return;
    }
  }
}

const person = z.looseObject({ id: z.string(), name: z.string() });
const held = z.looseObject({ id: z.string(), words: z.string().nullable(), status: z.string() });

export interface Comparison {
  acknowledged: number;
  lost: number;
  doubled: number;
}

/** Reads everything back through the API and holds it against what was promised. */
export async function compare(client: Client, ledger: Ledger): Promise<Comparison> {
  const people = (await allOf(client, "/candidates")).map((row) => person.parse(row));
  const rounds = (await allOf(client, "/rounds")).map((row) => held.parse(row));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const words = new Map(rounds.filter(({ status }) => status === "held").map((round) => [round.id, round.words]));
  const lostPeople = [...ledger.candidates].filter(([id, name]) => names.get(id) !== name).length;
  const lostWords = [...ledger.debriefs].filter(([id, said]) => words.get(id) !== said).length;
  const seen = people.map(({ name }) => name).filter((name) => ledger.tried.has(name));
  return {
    acknowledged: ledger.candidates.size + ledger.debriefs.size,
    lost: lostPeople + lostWords,
    doubled: seen.length - new Set(seen).size + (rounds.length - new Set(rounds.map(({ candidateId }) => candidateId)).size),
  };
}
