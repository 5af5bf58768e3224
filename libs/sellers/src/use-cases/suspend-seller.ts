import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Clock, newId } from '@etalase/kernel';
import { Outbox, type Reach } from '@etalase/platform';
import { errors } from '../domain/errors';
import { SellerResumed, SellerSuspended } from '../domain/events';
import { sellerStates } from '../domain/seller-states';
import { SuspensionsRepository } from '../persistence/suspensions.repository';
import { ChangeShop } from './change-shop';

/** The office stops a shop: it and its products are no longer shown; open orders go on. */
@Injectable()
export class SuspendSeller {
  constructor(
    private readonly shop: ChangeShop,
    private readonly suspensions: SuspensionsRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `sellers.reason_missing`, `sellers.seller.move_refused` */
  async execute(input: { sellerId: string; by: string; reason: string; within?: Reach }): Promise<void> {
    const reason = input.reason.trim();
    if (reason === '') throw errors.make('reason_missing', {}, { field: 'reason' });
    await this.shop.execute(input.sellerId, async (seller) => {
      sellerStates.assert(seller.state, 'suspended');
      Object.assign(seller, { state: 'suspended', suspendedReason: reason, holidayUntil: null });
      await this.suspensions.begin({ id: newId(), sellerId: seller.id, reason, by: input.by, at: this.clock.now() });
      await this.audit.record({ actorId: input.by, action: 'seller.suspend', subject: `seller:${seller.id}`, details: { reason } });
      await this.outbox.publish(SellerSuspended, { sellerId: seller.id, name: seller.name, reason });
    }, input.within);
  }
}

/** The office lets a stopped shop go on. */
@Injectable()
export class ResumeSeller {
  constructor(
    private readonly shop: ChangeShop,
    private readonly suspensions: SuspensionsRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @param input.isAnswer the appeal is answered by this, so that its own message is enough. @throws DomainError `sellers.not_suspended`, `sellers.not_found` */
  async execute(input: { sellerId: string; by: string; answer?: string; isAnswer?: boolean; within?: Reach }): Promise<void> {
    const answer = input.answer?.trim() ?? '';
    await this.shop.execute(input.sellerId, async (seller) => {
      sellerStates.assert(seller.state, 'active');
      // The doors are the owner's to open from every other state.
      if (seller.state !== 'suspended') throw errors.make('not_suspended');
      Object.assign(seller, { state: 'active', suspendedReason: null });
      const standing = await this.suspensions.standing(seller.id);
      if (standing) await this.suspensions.close(standing.id, 'lifted', input.by, answer, this.clock.now());
      await this.audit.record({ actorId: input.by, action: 'seller.resume', subject: `seller:${seller.id}`, details: { answer } });
      if (!input.isAnswer) await this.outbox.publish(SellerResumed, { sellerId: seller.id, name: seller.name, answer });
    }, input.within);
  }
}
