import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

import type { Actor } from "./actor.ts";
import type { Dialect } from "./dialect.ts";

type AnyPg = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** What a query function may ask for; a read and a transaction both fit. */
export type ReadDb = Pick<AnyPg, "select" | "selectDistinct" | "with" | "$with" | "$count">;
export type Tx = ReadDb & Pick<AnyPg, "insert" | "update" | "delete">;

export const AUDIT_ENTITIES = [
  "agency",
  "member",
  "invitation",
  "api_key",
  "client",
  "contact",
  "job",
  "candidate",
  "submission",
  "round",
  "interest",
  "practice",
  "checklist",
  "import",
  "sample",
] as const;
export type AuditEntity = (typeof AUDIT_ENTITIES)[number];

/** What happened, in the same transaction as the happening. `before` and `after` may be erased later, the rest not. */
export interface AuditEvent {
  entity: AuditEntity;
  entityId: string;
  before?: unknown;
  after?: unknown;
}

export interface Unit {
  tx: Tx;
  audit(event: AuditEvent): void;
}

/** One intended change. The same `idempotencyKey` with the same action and input gets the stored reply again. */
export interface Request {
  action: string;
  input: unknown;
  now: Date;
  idempotencyKey?: string | undefined;
}

export interface Database {
  readonly dialect: Dialect;
  /** One read-only snapshot, limited to the actor's agency. It may await only its `db`. */
  read<T>(actor: Actor, work: (db: ReadDb) => Promise<T>): Promise<T>;
  /** Atomic, alone among the agency's writers, audited. The body may await only its `tx`. */
  transact<T>(actor: Actor, request: Request, work: (unit: Unit) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export type Defect = "overran" | "unaudited";

export interface DatabaseOptions {
  /** Signs the audit chain; kept outside the database. */
  auditKey: Uint8Array;
  /** Development and tests: a defect throws. Production: it is reported and the work goes on. */
  strict: boolean;
  report(defect: Defect, action: string): void;
}
