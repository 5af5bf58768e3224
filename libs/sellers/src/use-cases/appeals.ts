import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Clock, decodeCursor, type Page, toPage } from '@etalase/kernel';
import { Outbox, type Reach, Transactions } from '@etalase/platform';
import { isWithinReach } from '@etalase/regions';
import { errors } from '../domain/errors';
import { suspensionStates } from '../domain/evidence-states';
import { AppealDecided } from '../domain/events';
import { SellersRepository } from '../persistence/sellers.repository';
import { type SuspensionRow, SuspensionsRepository } from '../persistence/suspensions.repository';
import { ResumeSeller } from './suspend-seller';

export interface SuspensionView {
  id: string;
  sellerId: string;
  sellerName: string;
  villageCode: string;
  state: SuspensionRow['state'];
  reason: string;
  suspendedAt: string;
  appeal: string | null;
  appealedAt: string | null;
  answer: string | null;
}

const view = ({ id, sellerId, sellerName, villageCode, state, reason, suspendedAt, appeal, appealedAt, answer }: SuspensionRow): SuspensionView => ({ id, sellerId, sellerName, villageCode, state, reason, suspendedAt: suspendedAt.toISOString(), appeal, appealedAt: appealedAt?.toISOString() ?? null, answer });

/** A stopped shop says why it should go on: once for each suspension. */
@Injectable()
export class AppealSuspension {
  constructor(
    private readonly transactions: Transactions,
    private readonly sellers: SellersRepository,
    private readonly suspensions: SuspensionsRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `sellers.appeal_refused`, `sellers.reason_missing` */
  async execute(input: { sellerId: string; by: string; text: string }): Promise<void> {
    const text = input.text.trim();
    if (text === '') throw errors.make('reason_missing', {}, { field: 'text' });
    await this.transactions.run(async () => {
      await this.sellers.lock(input.sellerId);
      const standing = await this.suspensions.standing(input.sellerId);
      if (!standing || !suspensionStates.can(standing.state, 'appealed')) throw errors.make('appeal_refused');
      await this.suspensions.appeal(standing.id, text, input.by, this.clock.now());
      await this.audit.record({ actorId: input.by, action: 'seller.appeal', subject: `seller:${input.sellerId}`, details: {} });
    });
  }
}

/** Somebody else than the one who stopped the shop answers the appeal. */
@Injectable()
export class DecideAppeal {
  constructor(
    private readonly transactions: Transactions,
    private readonly sellers: SellersRepository,
    private readonly suspensions: SuspensionsRepository,
    private readonly resume: ResumeSeller,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `sellers.no_appeal`, `sellers.appeal_own`, `sellers.reason_missing` */
  async execute(input: { sellerId: string; by: string; outcome: 'upheld' | 'lifted'; answer: string; within?: Reach }): Promise<void> {
    const answer = input.answer.trim();
    if (answer === '') throw errors.make('reason_missing', {}, { field: 'answer' });
    await this.transactions.run(async () => {
      const seller = await this.sellers.lock(input.sellerId);
      if (!isWithinReach(seller.villageCode, input.within ?? null)) throw errors.make('not_found');
      const standing = await this.suspensions.standing(input.sellerId);
      if (standing?.state !== 'appealed') throw errors.make('no_appeal');
      if (standing.suspendedBy === input.by) throw errors.make('appeal_own');
      suspensionStates.assert(standing.state, input.outcome);
      if (input.outcome === 'lifted') await this.resume.execute({ sellerId: seller.id, by: input.by, answer, isAnswer: true });
      else {
        await this.suspensions.close(standing.id, 'upheld', input.by, answer, this.clock.now());
        await this.audit.record({ actorId: input.by, action: 'seller.appeal_upheld', subject: `seller:${seller.id}`, details: { answer } });
      }
      await this.outbox.publish(AppealDecided, { sellerId: seller.id, name: seller.name, outcome: input.outcome, answer });
    });
  }
}

/** Shops that are stopped, and what they say to it. */
@Injectable()
export class Suspensions {
  constructor(private readonly suspensions: SuspensionsRepository) {}

  async list({ limit = 24, cursor, within = null }: { limit?: number; cursor?: string; within?: Reach }): Promise<Page<SuspensionView>> {
    const before = decodeCursor(cursor, ['id'])?.[0] ?? null;
    return toPage(await this.suspensions.list(within, before, limit + 1), limit, (row) => [row.id], view);
  }

  /** What stands against this shop now; `null` also for a shop elsewhere. */
  async standing(sellerId: string, within: Reach = null): Promise<SuspensionView | null> {
    const row = await this.suspensions.standing(sellerId);
    return row && isWithinReach(row.villageCode, within) ? view(row) : null;
  }
}
