import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { type HandTransfer, type OpenedAccount, PayRefundByHand, RefundDesk } from '@etalase/payments';
import { Transactions } from '@etalase/platform';

/**
 * Payments knows no people, so the app puts its acts on record: each look at a whole account number and each transfer,
 * together with the act or not at all.
 */
@Injectable()
export class TransferRefunds {
  constructor(
    private readonly desk: RefundDesk,
    private readonly payByHand: PayRefundByHand,
    private readonly audit: AuditLog,
    private readonly transactions: Transactions,
  ) {}

  open(refundId: string, by: string): Promise<OpenedAccount> {
    return this.transactions.run(async () => {
      const account = await this.desk.open({ refundId });
      await this.audit.record({ actorId: by, action: 'refund.account_read', subject: `refund:${refundId}`, details: { version: account.version } });
      return account;
    });
  }

  async pay(transfer: HandTransfer): Promise<void> {
    await this.transactions.run(async () => {
      await this.payByHand.execute(transfer);
      await this.audit.record({ actorId: transfer.by, action: 'refund.transfer', subject: `refund:${transfer.refundId}`, details: { transferReference: transfer.transferReference } });
    });
  }
}
