import { Injectable } from '@nestjs/common';
import { after, Clock } from '@etalase/kernel';
import { SellerBalance } from '@etalase/payments';
import { Settings } from '@etalase/platform';
import { ledgerNameOf } from '../domain/balance';
import { LONGEST_HOLD_MS } from '../domain/charge';
import { toSen } from '../domain/money';
import type { ApiObject, Scope } from '../domain/objects';
import { problems } from '../domain/problem';
import { ObjectsRepository } from '../persistence/objects.repository';

const NOT_ENOUGH = 'You have insufficient available funds in your balance for this. Check GET /v1/balance: what is pending becomes available by itself.';

/** What a balance has, from the ledger; and the lock under which it may be spent, so that the last rupiah goes out once. */
@Injectable()
export class SpendBalance {
  constructor(
    private readonly objects: ObjectsRepository,
    private readonly ledger: SellerBalance,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** In sen. */
  async standing(scope: Scope): Promise<{ available: number; pending: number }> {
    const now = this.clock.now();
    const { ready } = await this.ledger.execute({ account: ledgerNameOf(scope) });
    const pending = await this.objects.pendingNet(scope, after(now, -2 * LONGEST_HOLD_MS), now);
    return { available: toSen(ready) - pending, pending };
  }

  /** Takes the lock until the transaction ends. @throws ApiProblem `balance_insufficient` */
  async assertAvailable(scope: Scope, amount: number, others: readonly Scope[] = []): Promise<void> {
    await this.objects.lockBalances([scope, ...others].map(ledgerNameOf));
    if ((await this.standing(scope)).available < amount) throw problems.insufficient(NOT_ENOUGH);
  }

  /** As `assertAvailable`, but money that is on hold may go back where it came from. */
  async assertTotal(scope: Scope, amount: number, others: readonly Scope[] = []): Promise<void> {
    await this.objects.lockBalances([scope, ...others].map(ledgerNameOf));
    const { available, pending } = await this.standing(scope);
    if (available + pending < amount) throw problems.insufficient(NOT_ENOUGH);
  }

  /** As `GET /v1/balance` shows it. */
  async show(scope: Scope): Promise<ApiObject> {
    const { available, pending } = await this.standing(scope);
    const of = (amount: number): object[] => [{ amount, currency: 'idr', source_types: { card: amount } }];
    return { object: 'balance', available: of(available), livemode: this.settings.isLive, pending: of(pending) } as unknown as ApiObject;
  }
}
