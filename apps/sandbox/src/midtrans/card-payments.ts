import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SnapSessions, type SnapSession } from '../snap/snap-sessions';
import { SandboxClock } from '../store/sandbox-clock';
import { SandboxStore } from '../store/sandbox-store';
import { ChangeStatus } from './change-status';
import { ChargeTransaction } from './charge';
import { MidtransError } from './midtrans-error';
import { masked, ordinaryCard, OTP, type TestCard } from './test-cards';
import type { Card, Transaction } from './transaction';
import { Transactions } from './transactions';

/** A card between the payer's bank, the fraud check and the merchant. Its number is looked up among the test cards and never kept. */
@Injectable()
export class CardPayments {
  constructor(
    private readonly sessions: SnapSessions,
    private readonly charge: ChargeTransaction,
    private readonly changeStatus: ChangeStatus,
    private readonly transactions: Transactions,
    private readonly store: SandboxStore,
    private readonly clock: SandboxClock,
  ) {}

  /** The payer has filled in a card: its transaction is there, and waits for the OTP where the bank asks for one. @throws MidtransError 406, 407 */
  pay(session: SnapSession, card: TestCard): Transaction {
    const opened = this.open(session, card);
    return card.asksOtp ? opened : this.decide(opened);
  }

  /** @throws MidtransError 404, 412 */
  answerOtp(id: string, otp: string): Transaction {
    const transaction = this.transactions.get(id);
    return otp === OTP ? this.decide(transaction) : this.refuse(transaction);
  }

  /** A person at Midtrans, or the merchant, accepts what the fraud check doubted. @throws MidtransError 404, 412 */
  approve(ref: string): Transaction {
    const { id, card } = this.challenged(ref);
    return this.changeStatus.execute(id, 'capture', { card: { ...card, fraud: 'accept' } });
  }

  /** @throws MidtransError 404, 412 */
  deny(ref: string): Transaction {
    const { id, card } = this.challenged(ref);
    return this.changeStatus.execute(id, 'deny', { card: { ...card, fraud: 'deny' } });
  }

  /** For controls: the transaction of a ref, made with an ordinary card when only its page has been opened yet. @throws MidtransError 404 */
  find(ref: string): Transaction {
    const known = this.transactions.find(ref);
    const session = this.sessions.find(ref);
    if (!session || (known && known.orderId === session.orderId && !['deny', 'cancel', 'expire'].includes(known.status))) return this.transactions.get(ref);
    return this.open(session, ordinaryCard);
  }

  /** As a control says it, whatever the card is: `3ds` passes, `challenge` is doubted. @throws MidtransError 412 */
  capture(transaction: Transaction, fraud: 'accept' | 'challenge'): Transaction {
    const { id, card, status } = transaction;
    if (!card || status !== 'pending') throw new MidtransError('412');
    if (fraud === 'accept' && card.isReserved) return this.changeStatus.execute(id, 'authorize', { card: { ...card, fraud } });
    return this.changeStatus.execute(id, 'capture', { card: { ...card, fraud } });
  }

  private open(session: SnapSession, card: TestCard): Transaction {
    if (session.canceledAt !== null || Date.parse(session.expiresAt) <= this.clock.now()) throw new MidtransError('404');
    const facts: Card = { masked: masked(card.number), bank: card.bank, outcome: card.outcome, fraud: 'accept', approvalCode: String(randomInt(100_000, 999_999)), ...(session.isReserved ? { isReserved: true } : {}) };
    const earlier = this.transactions.find(session.orderId);
    // The payer went back and took another card.
    if (earlier?.status === 'pending' && earlier.card) return this.replace({ ...earlier, card: facts });
    const { orderId, amount, items, customer, callbackUrl, echo, notifyUrls } = session;
    const expiresAt = Math.min(Date.parse(session.expiresAt), this.clock.now() + 600_000);
    return this.charge.open({ rail: 'credit_card', orderId, amount, items, customer, callbackUrl, echo, expiresAt, acquirer: null, number: null }, notifyUrls, facts);
  }

  private replace(transaction: Transaction): Transaction {
    this.store.atomically(() => this.transactions.save(transaction));
    return transaction;
  }

  /** The bank and the fraud check say what the card is good for. @throws MidtransError 404, 412 */
  decide(transaction: Transaction): Transaction {
    const { outcome } = transaction.card ?? {};
    if (outcome === 'accept' || outcome === 'challenge') return this.capture(transaction, outcome);
    return this.refuse(transaction);
  }

  private refuse({ id, card }: Transaction): Transaction {
    return this.changeStatus.execute(id, 'deny', card ? { card: { ...card, fraud: card.outcome === 'deny_fds' ? 'deny' : 'accept' } } : {});
  }

  private challenged(ref: string): Transaction & { card: Card } {
    const transaction = this.transactions.get(ref);
    if (transaction.status !== 'capture' || transaction.card?.fraud !== 'challenge') throw new MidtransError('412');
    return { ...transaction, card: transaction.card };
  }
}
