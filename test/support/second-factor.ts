import { Database } from '@etalase/platform';

/** All sessions of this person have given their second factor, by any clock; call before the session is first used. */
export async function proveSessions(database: Database, personId: string): Promise<void> {
  await database.adhoc('UPDATE accounts.session SET second_factor_at = $2 WHERE person_id = $1', [personId, new Date('2100-01-01')]);
}
