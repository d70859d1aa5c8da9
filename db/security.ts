import { getTableColumns, getTableName } from "drizzle-orm";

import { postgresKit } from "./kit/postgres.ts";
import { defineTables } from "./tables/define.ts";

const { signIn: _global, ...tables } = defineTables(postgresKit);

/** The role the app acts as: it owns nothing, so row-level security binds it. */
export const APP_ROLE = "askwell_app";

/** Every table that carries its agency, read off the definitions so that none can be forgotten. */
const AGENCY_TABLES = Object.values(tables)
  .filter((table) => "agencyId" in getTableColumns(table))
  .map((table) => getTableName(table));

/** A `where` that forgets the agency finds nothing foreign: PostgreSQL adds the agency to every statement itself. */
const policy = (table: string, key: string) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  DROP POLICY IF EXISTS own_agency ON ${table};
  CREATE POLICY own_agency ON ${table} USING (
    ${key} = nullif(current_setting('askwell.agency', true), '')::uuid OR current_setting('askwell.system', true) = 'true');`;

/**
 * Under row-level security PostgreSQL may not use a full-text index: `@@` is not leakproof, so it is tried only on
 * rows that passed the policy (measured: 156 ms instead of 1 ms). This function of the owner, whom the policy
 * does not bind on this one table, limits the search to the agency itself and leaves the index in use.
 */
const SEARCH = `
  ALTER TABLE search_documents NO FORCE ROW LEVEL SECURITY;
  CREATE OR REPLACE FUNCTION search_ids(sought text, pattern text) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $search$
      SELECT entity_id FROM search_documents
      WHERE agency_id = nullif(current_setting('askwell.agency', true), '')::uuid AND kind = sought
        AND to_tsvector('simple', body) @@ to_tsquery('simple', pattern) $search$;
  REVOKE ALL ON FUNCTION search_ids FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION search_ids TO ${APP_ROLE};`;

export const SECURITY = `
  DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${APP_ROLE}') THEN CREATE ROLE ${APP_ROLE} LOGIN; END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
  GRANT USAGE ON SCHEMA public TO ${APP_ROLE};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${APP_ROLE};
  REVOKE ALL ON askwell_migrations FROM ${APP_ROLE};
  REVOKE UPDATE, DELETE ON audit_events FROM ${APP_ROLE};
  GRANT UPDATE (detail) ON audit_events TO ${APP_ROLE};
  REVOKE DELETE ON agency_chains FROM ${APP_ROLE};
  DO $$ BEGIN
    IF NOT pg_has_role(current_user, '${APP_ROLE}', 'member') THEN EXECUTE format('GRANT ${APP_ROLE} TO %I', current_user); END IF;
  END $$;
  ${policy("agencies", "id")}
  ${AGENCY_TABLES.map((table) => policy(table, "agency_id")).join("")}
  ${SEARCH}`;
