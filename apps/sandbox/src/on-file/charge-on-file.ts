import { Injectable } from '@nestjs/common';
import { CardPayments } from '../midtrans/card-payments';
import { ChangeStatus } from '../midtrans/change-status';
import { ChargeTransaction } from '../midtrans/charge';
import { object } from '../midtrans/charge-request';
import type { NotificationHeaders } from '../midtrans/notification-urls';
import type { Card, Transaction } from '../midtrans/transaction';
import { SandboxStore } from '../store/sandbox-store';
import { CardTokens } from './card-tokens';
import { PayAccounts } from './pay-accounts';

/** Charges what Midtrans holds for a payer who types nothing in: a card behind a token, a linked GoPay account. */
@Injectable()
export class ChargeOnFile {
  constructor(
    private readonly store: SandboxStore,
    private readonly charge: ChargeTransaction,
    private readonly changeStatus: ChangeStatus,
    private readonly cards: CardPayments,
    private readonly tokens: CardTokens,
    private readonly accounts: PayAccounts,
  ) {}

  isMeant(body: unknown): boolean {
    const { payment_type: type, gopay } = object(body);
    return type === 'credit_card' || (type === 'gopay' && object(gopay)['account_id'] !== undefined);
  }

  /** @throws MidtransError 400, 404 (no such account), 406, 411 (token), 412 (account not linked) */
  execute(body: unknown, headers: NotificationHeaders): Transaction {
    return this.store.atomically(() => (object(body)['payment_type'] === 'gopay' ? this.account(body, headers) : this.card(body, headers)));
  }

  private card(body: unknown, headers: NotificationHeaders): Transaction {
    const { token_id: token, authentication, save_token_id: isKept, type } = object(object(body)['credit_card']);
    const held = typeof token === 'string' && token !== '' ? this.tokens.use(token) : undefined;
    const card = held && this.forThisCharge(held, isKept === true, type === 'authorize');
    const transaction = this.charge.execute(body, headers, card);
    return authentication === true ? transaction : this.cards.decide(transaction);
  }

  private forThisCharge(card: Card, isKept: boolean, isReserved: boolean): Card {
    const { approvalCode, ...facts } = card;
    const savedToken = card.savedToken ?? (isKept ? this.tokens.save(facts) : undefined);
    return { ...facts, approvalCode, ...(savedToken === undefined ? {} : { savedToken }), ...(isReserved ? { isReserved } : {}) };
  }

  private account(body: unknown, headers: NotificationHeaders): Transaction {
    const { account_id: id, payment_option_token: token } = object(object(body)['gopay']);
    const transaction = this.charge.execute(body, headers);
    return this.changeStatus.execute(transaction.id, this.accounts.spend(String(id), token, transaction.amount) ? 'settlement' : 'deny');
  }
}
