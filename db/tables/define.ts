import type { SchemaKit } from "../kit/postgres.ts";
import { defineAgencyTables } from "./agencies.ts";
import { defineCandidateTables } from "./candidates.ts";
import { defineClientTables } from "./clients.ts";
import { defineImportTables } from "./imports.ts";
import { defineLedgerTables } from "./ledger.ts";
import { defineRoundTables } from "./rounds.ts";
import { defineSignInTables } from "./sign-in.ts";

/** Every table of the product, written once and built for one engine. */
export function defineTables(kit: SchemaKit) {
  const agency = defineAgencyTables(kit);
  const client = defineClientTables(kit, agency);
  const candidate = defineCandidateTables(kit, agency, client);
  return {
    ...agency,
    ...client,
    ...candidate,
    ...defineRoundTables(kit, agency, client, candidate),
    ...defineImportTables(kit, agency),
    ...defineLedgerTables(kit),
    signIn: defineSignInTables(kit),
  };
}
export type Tables = ReturnType<typeof defineTables>;
