import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rail's daily files: what was read of each day, and every movement once. */
export class PaymentsSettlementFiles1767000020000 implements MigrationInterface {
  readonly name = 'PaymentsSettlementFiles1767000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payments.settlement_file (
        day date PRIMARY KEY,
        read_at timestamptz NOT NULL,
        lines integer NOT NULL,
        gross bigint NOT NULL,
        fee bigint NOT NULL,
        net bigint NOT NULL,
        differences jsonb NOT NULL
      );

      CREATE TABLE payments.settlement_line (
        rail_order_id text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('payment', 'refund', 'reversal', 'chargeback')),
        reference text NOT NULL,
        day date NOT NULL,
        gross bigint NOT NULL,
        fee bigint NOT NULL,
        net bigint NOT NULL,
        settled_on date NOT NULL,
        is_booked boolean NOT NULL DEFAULT false,
        PRIMARY KEY (rail_order_id, kind, reference),
        CHECK (gross - fee = net)
      );
      CREATE INDEX settlement_line_unbooked ON payments.settlement_line (rail_order_id) WHERE NOT is_booked AND kind = 'payment';

      -- What came in on a day, to be looked for in that day's file.
      CREATE INDEX journal_rail_at ON payments.journal (at) WHERE source = 'rail';
      CREATE INDEX refund_sent ON payments.refund (sent_at) WHERE sent_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX payments.refund_sent; DROP INDEX payments.journal_rail_at; DROP TABLE payments.settlement_line; DROP TABLE payments.settlement_file');
  }
}
