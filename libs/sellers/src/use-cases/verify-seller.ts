import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Clock } from '@etalase/kernel';
import { Outbox } from '@etalase/platform';
import { errors } from '../domain/errors';
import { SellerReturned, SellerVerified } from '../domain/events';
import { sellerStates } from '../domain/seller-states';
import type { FieldReason } from '../domain/views';
import { ChangeShop } from './change-shop';

export interface Verification {
  sellerId: string;
  by: string;
  outcome: 'verified' | 'returned';
  /** What to mend, field by field; needed when returned. */
  reasons?: FieldReason[];
}

/** The office has looked at a shop. */
@Injectable()
export class VerifySeller {
  constructor(
    private readonly shop: ChangeShop,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `sellers.reason_missing`, `sellers.seller.move_refused` */
  async execute({ sellerId, by, outcome, reasons = [] }: Verification): Promise<void> {
    if (outcome === 'returned' && reasons.length === 0) throw errors.make('reason_missing', {}, { field: 'reasons' });
    await this.shop.execute(sellerId, async (seller) => {
      sellerStates.assert(seller.state, outcome);
      seller.state = outcome;
      seller.returnReasons = outcome === 'returned' ? reasons : [];
      if (outcome === 'verified') seller.verifiedAt = this.clock.now();
      await this.audit.record({ actorId: by, action: `seller.${outcome}`, subject: `seller:${sellerId}`, details: { reasons } });
      const fact = { sellerId, name: seller.name };
      if (outcome === 'verified') await this.outbox.publish(SellerVerified, fact);
      else await this.outbox.publish(SellerReturned, { ...fact, reason: reasons.map(({ reason }) => reason).join(' ') });
    });
  }
}
