import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '@etalase/kernel';
import { Secrets } from '@etalase/platform';
import { errors } from '../domain/errors';
import { accountPurpose, REFUND_BANKS, type RefundAccount } from '../domain/refund-account';
import { type HandRefund, RefundAccountsRepository } from '../persistence/refund-accounts.repository';
import { RefundsRepository } from '../persistence/refunds.repository';

export interface OpenedAccount {
  bank: string;
  number: string;
  holder: string;
  /** Named again when the transfer is noted. */
  version: number;
}

/** Refunds that people have to transfer. Reading a whole account number is for the caller to put on record. */
@Injectable()
export class RefundDesk {
  constructor(
    private readonly accounts: RefundAccountsRepository,
    private readonly refunds: RefundsRepository,
    private readonly secrets: Secrets,
  ) {}

  async list({ isPaid, limit, cursor }: { isPaid: boolean; limit: number; cursor?: string }): Promise<Page<HandRefund>> {
    const from = decodeCursor(cursor, ['id'])?.[0] ?? null;
    return toPage(await this.accounts.desk({ isPaid, from, limit: limit + 1 }), limit, (row) => [row.id], (row) => row);
  }

  /** The whole number of a waiting refund. @throws DomainError `payments.refund_not_found`, `refund_not_waiting`, `refund_without_account` */
  async open({ refundId }: { refundId: string }): Promise<OpenedAccount> {
    const refund = await this.refunds.byId(refundId);
    if (!refund) throw errors.make('refund_not_found');
    if (refund.status !== 'requires_action') throw errors.make('refund_not_waiting');
    const named = await this.accounts.find(refund.intentId);
    if (!named?.sealedAccount) throw errors.make('refund_without_account');
    const { bank, number, holder } = JSON.parse(this.secrets.open(named.sealedAccount, accountPurpose(refund.intentId))) as RefundAccount;
    return { bank: REFUND_BANKS.get(bank) ?? bank, number, holder, version: named.version };
  }
}
