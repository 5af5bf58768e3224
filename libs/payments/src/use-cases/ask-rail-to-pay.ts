import { Injectable } from '@nestjs/common';
import { Clock, hours } from '@etalase/kernel';
import { Secrets } from '@etalase/platform';
import { railUnavailable } from '../domain/errors';
import { destinationPurpose, type PayoutDestination } from '../domain/payees';
import { PayoutRail } from '../domain/payout-rail';
import { type PayoutRecord, PayoutsRepository } from '../persistence/payouts.repository';
import { BookPayout } from './book-payout';
import { CheckPayee } from './check-payee';

/** The rail keeps a key for 24 hours at least; well before that nothing is asked again under it. */
const KEY_IS_SAFE_MS = hours(20);

/** Makes the payout at the rail: the first of its two keys. */
@Injectable()
export class AskRailToPay {
  constructor(
    private readonly rail: PayoutRail,
    private readonly payouts: PayoutsRepository,
    private readonly check: CheckPayee,
    private readonly book: BookPayout,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** @returns the rail's reference; `null` when the payout ended, or waits for a person. @throws DomainError `payments.rail_unavailable` */
  async execute(payout: PayoutRecord): Promise<string | null> {
    const askedAt = payout.askedAt ?? this.clock.now();
    if (this.clock.now().getTime() - askedAt.getTime() > KEY_IS_SAFE_MS) {
      await this.book.unclear(payout.id, { why: 'the rail never answered whether it took the payout' });
      return null;
    }
    const destination = JSON.parse(this.secrets.open(payout.sealedDestination, destinationPurpose(payout.id))) as PayoutDestination;
    if (!(await this.isNamed(payout, destination))) return null;
    const answer = await this.rail.create({ id: payout.id, amount: payout.amount, destination });
    switch (answer.kind) {
      case 'created':
        await this.payouts.saveReference(payout.id, answer.reference);
        return answer.reference;
      case 'refused':
        await this.book.execute(payout.id, { kind: 'failed', reason: answer.reason });
        return null;
      case 'unclear':
        await this.book.unclear(payout.id, { why: answer.reason });
        return null;
    }
  }

  /** A run has asked for the name before it took the money; a program's payout is asked for here. */
  private async isNamed(payout: PayoutRecord, destination: PayoutDestination): Promise<boolean> {
    if (payout.source === 'run') return true;
    const finding = await this.check.execute(destination);
    if (finding === 'unknown') throw railUnavailable(new Error('the bank did not say whose the account is'));
    if (finding === 'matched' || finding === 'accepted') return true;
    await this.book.execute(payout.id, { kind: 'failed', reason: finding === 'none' ? 'no_account' : 'incorrect_account_holder_name' });
    return false;
  }
}
