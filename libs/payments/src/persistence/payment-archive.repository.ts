import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { MethodKey } from '../domain/methods';
import type { PaymentIntentStatus } from '../domain/views';
import { AttemptEntity } from './attempt.entity';
import { DiscrepancyEntity } from './discrepancy.entity';
import { IntentEntity } from './intent.entity';
import { RailNotificationEntity } from './rail-notification.entity';
import { RefundEntity } from './refund.entity';
import { SplitEntity } from './split.entity';

export interface PaymentSummary {
  id: string;
  reference: string;
  /** What payers and banks read, e.g. `Pesanan K7M4`. */
  description: string;
  status: PaymentIntentStatus;
  amount: Rupiah;
  method: MethodKey | null;
  createdAt: Date;
  paidAt: Date | null;
  openDiscrepancies: number;
}

export interface JournalView {
  id: number;
  source: string;
  externalId: string;
  kind: string;
  at: Date;
  lines: { account: string; amount: Rupiah }[];
}

export interface PaymentLife {
  intent: IntentEntity;
  splits: SplitEntity[];
  attempts: AttemptEntity[];
  notifications: RailNotificationEntity[];
  refunds: RefundEntity[];
  journals: JournalView[];
  discrepancies: DiscrepancyEntity[];
}

/** What the office looks up; never on a shopper's path. */
@Injectable()
export class PaymentArchive {
  constructor(private readonly database: Database) {}

  /** Newest first by id, which is time-ordered; rides on the primary key, on intent_reference, or on intent_description. */
  list({ status, reference, description, before, limit }: { status: PaymentIntentStatus | null; reference: string | null; description: string | null; before: string | null; limit: number }): Promise<PaymentSummary[]> {
    const given = [['i.status =', status], ['i.reference =', reference], ['i.description =', description], ['i.id <', before]].filter(([, value]) => value !== null);
    const where = given.map(([condition], index) => `${condition} $${index + 2}`).join(' AND ');
    return this.database.adhoc<PaymentSummary>(
      `SELECT i.id, i.reference, i.description, i.status, i.amount, i.method, i.created_at AS "createdAt", i.paid_at AS "paidAt",
              (SELECT count(*)::int FROM payments.discrepancy d WHERE d.intent_id = i.id AND d.resolved_at IS NULL) AS "openDiscrepancies"
         FROM payments.intent i ${where ? `WHERE ${where}` : ''} ORDER BY i.id DESC LIMIT $1`,
      [limit, ...given.map(([, value]) => value)],
    );
  }

  async life(id: string): Promise<PaymentLife | null> {
    const intent = await this.database.of(IntentEntity).findOneBy({ id });
    if (!intent) return null;
    const of = { intentId: id };
    const attempts = await this.database.of(AttemptEntity).find({ where: of, order: { number: 'ASC' } });
    return {
      intent,
      attempts,
      splits: await this.database.of(SplitEntity).find({ where: of, order: { position: 'ASC' } }),
      refunds: await this.database.of(RefundEntity).find({ where: of, order: { createdAt: 'ASC' } }),
      discrepancies: await this.database.of(DiscrepancyEntity).find({ where: of, order: { createdAt: 'ASC' } }),
      notifications: await this.notificationsOf(attempts),
      journals: await this.journalsOf(id),
    };
  }

  private async notificationsOf(attempts: AttemptEntity[]): Promise<RailNotificationEntity[]> {
    const found = await Promise.all(attempts.map((attempt) => this.database.of(RailNotificationEntity).find({ where: { railOrderId: attempt.id }, order: { id: 'ASC' }, take: 100 })));
    return found.flat();
  }

  private journalsOf(intentId: string): Promise<JournalView[]> {
    return this.database.rows<JournalView>(
      `SELECT j.id, j.source, j.external_id AS "externalId", j.kind, j.at,
              (SELECT json_agg(json_build_object('account', l.account, 'amount', l.amount) ORDER BY l.line) FROM payments.journal_line l WHERE l.journal_id = j.id) AS lines
         FROM payments.journal j WHERE j.intent_id = $1 ORDER BY j.id`,
      [intentId],
    );
  }
}
