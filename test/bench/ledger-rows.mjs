// Books with many journals, written straight into the tables: as the ledger posts them, only faster.
import { createHash, randomUUID } from 'node:crypto';

const SHOPS = 50;
const AMOUNT = 100_000;

/**
 * `count` journals: each order is paid, most are released, and the first shop keeps as many held orders as all others together.
 * @returns {Promise<{account: string, held: number, ms: number}>} the shop with the most held orders
 */
export async function fillLedger(client, count) {
  const paid = Math.round(count * 0.55);
  const held = paid - (count - paid);
  const account = randomUUID();
  const began = performance.now();
  await client.query('BEGIN');
  await client.query(
    `CREATE TEMP TABLE bench_order ON COMMIT DROP AS
     SELECT n, gen_random_uuid() AS intent, 'bench-' || n AS reference, n <= $2 AS is_held, now() - ($1::int - n) * interval '1 minute' AS at,
            CASE WHEN n <= $2 / 2 OR (n > $2 AND n % 10 = 0) THEN $3::uuid ELSE ('00000000-0000-7000-8000-' || lpad((n % $4)::text, 12, '0'))::uuid END AS shop
       FROM generate_series(1, $1::int) AS n`,
    [paid, held, account, SHOPS - 1],
  );
  await client.query(
    `INSERT INTO payments.intent (id, reference, status, amount, description, payer_name, payer_phone, method, expires_at, paid_at, created_at)
     SELECT intent, reference, 'succeeded', ${AMOUNT}, 'Pesanan ' || n, 'Pembeli', '+6281200000000', 'qris', at + interval '1 day', at, at FROM bench_order`,
  );
  await client.query(
    `INSERT INTO payments.split (reference, intent_id, position, account, amount, label, state, released_at)
     SELECT reference, intent, 1, shop::text, ${AMOUNT}, 'Pesanan ' || n, CASE WHEN is_held THEN 'held' ELSE 'released' END, CASE WHEN is_held THEN NULL ELSE at END FROM bench_order`,
  );
  // Released an hour after they were paid, in turns, as in life: the journals of one shop lie far apart.
  await client.query(
    `INSERT INTO payments.journal (source, external_id, kind, intent_id, at)
     SELECT source, external_id, kind, intent, at
       FROM (SELECT 'rail' AS source, intent || '-1' AS external_id, 'paid' AS kind, intent, at FROM bench_order
             UNION ALL SELECT 'split', reference, 'release', intent, at + interval '1 hour' FROM bench_order WHERE NOT is_held) j ORDER BY at`,
  );
  await client.query(
    `INSERT INTO payments.journal_line (journal_id, line, account, amount, owner)
     SELECT j.id, l.line, l.account, l.amount, l.owner
       FROM payments.journal j JOIN bench_order o ON o.intent = j.intent_id
      CROSS JOIN LATERAL (VALUES
        (1, 'rail_pending', ${AMOUNT}, NULL, 'paid'), (2, 'escrow:' || o.reference, -${AMOUNT}, o.shop::text, 'paid'),
        (1, 'escrow:' || o.reference, ${AMOUNT}, o.shop::text, 'release'), (2, 'seller:' || o.shop, -${AMOUNT * 0.95}, o.shop::text, 'release'), (3, 'commission', -${AMOUNT * 0.05}, o.shop::text, 'release')) AS l (line, account, amount, owner, kind)
      WHERE l.kind = j.kind ORDER BY j.id, l.line`,
  );
  await client.query('COMMIT');
  await client.query('ANALYZE payments.journal, payments.journal_line, payments.account_balance, payments.split, payments.intent');
  return { account, held: Math.floor(held / 2), ms: performance.now() - began };
}

/** Somebody with a role, signed in and with the second factor given. @returns {Promise<string>} the cookie */
export async function signedIn(client, phone, role, scopeKind, scopeId) {
  const person = randomUUID();
  const token = randomUUID();
  await client.query("INSERT INTO accounts.person (id, phone, name, created_at) VALUES ($1, $2, 'Penguji', now())", [person, phone]);
  await client.query("INSERT INTO accounts.role_grant (id, person_id, role, scope_kind, scope_id, cause, valid_from) VALUES (gen_random_uuid(), $1, $2, $3, $4, 'bench', now())", [person, role, scopeKind, scopeId]);
  await client.query("INSERT INTO accounts.session (id, token_hash, person_id, address, user_agent, created_at, expires_at, second_factor_at) VALUES (gen_random_uuid(), $1, $2, '127.0.0.1', 'bench', now(), now() + interval '30 days', now())", [createHash('sha256').update(token).digest('hex'), person]);
  return `etalase_sid=${token}`;
}
