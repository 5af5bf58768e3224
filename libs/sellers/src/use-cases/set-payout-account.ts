import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Secrets } from '@etalase/platform';
import { maskPayoutAccount, parsePayoutAccount, type PayoutAccount } from '../domain/payout-account';
import { ChangeShop } from './change-shop';

/** Where the shop's money goes: sealed at rest, shown masked, every change on record. */
@Injectable()
export class SetPayoutAccount {
  constructor(
    private readonly shop: ChangeShop,
    private readonly secrets: Secrets,
    private readonly audit: AuditLog,
  ) {}

  /** @returns the masked form. @throws DomainError `sellers.payout_number` */
  async execute(input: { sellerId: string; by: string; account: PayoutAccount }): Promise<{ masked: string }> {
    const account = parsePayoutAccount(input.account);
    const masked = maskPayoutAccount(account);
    await this.shop.execute(input.sellerId, async (seller) => {
      const before = seller.payoutMasked;
      seller.payoutSealed = this.secrets.seal(JSON.stringify(account), 'payout-account');
      seller.payoutMasked = masked;
      await this.audit.record({ actorId: input.by, action: 'seller.payout_account', subject: `seller:${seller.id}`, details: { before, after: masked } });
    });
    return { masked };
  }
}
