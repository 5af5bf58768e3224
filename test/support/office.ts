import { Client } from 'pg';

/** Every session of an officer in this database has given its second factor; how one is given has its own specs. */
export async function proveOfficers(databaseUrl: string): Promise<void> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  await database.query("UPDATE accounts.session SET second_factor_at = '2100-01-01' WHERE person_id IN (SELECT person_id FROM accounts.role_grant WHERE role IN ('province.admin', 'regency.admin', 'coordinator', 'finance.maker', 'finance.checker'))");
  await database.end();
}

/** A role that no screen gives yet, in its scope, from now on. */
export async function giveRole(databaseUrl: string, personId: string, role: string, scopeKind: string, scopeId: string): Promise<void> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  await database.query("INSERT INTO accounts.role_grant (id, person_id, role, scope_kind, scope_id, cause, valid_from) VALUES (gen_random_uuid(), $1, $2, $3, $4, 'spec', now())", [personId, role, scopeKind, scopeId]);
  await database.end();
}

/** The database of the browser tests' stack. */
export const browserDatabase = (): string => process.env.BROWSER_DATABASE ?? '';
