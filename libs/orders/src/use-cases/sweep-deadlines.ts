import { Injectable } from '@nestjs/common';
import { Clock, days } from '@etalase/kernel';
import { CartsRepository } from '../persistence/carts.repository';
import { OverdueRepository } from '../persistence/overdue.repository';
import { DeadlineActs } from './deadline-acts';

const CART_LIFE_MS = days(30);

/** The net below the deadline jobs: whatever is overdue in the tables is done, also after a queue was lost. */
@Injectable()
export class SweepDeadlines {
  constructor(
    private readonly overdue: OverdueRepository,
    private readonly carts: CartsRepository,
    private readonly deadlines: DeadlineActs,
    private readonly clock: Clock,
  ) {}

  /** @throws AggregateError when some could not be done; the others are done all the same. */
  async execute(): Promise<void> {
    const now = this.clock.now();
    const failures: unknown[] = [];
    const each = async (ids: string[], act: (id: string) => Promise<void>): Promise<void> => {
      for (const id of ids) await act(id).catch((error: unknown) => void failures.push(error));
    };
    await each(await this.overdue.ordersToRemind(now), (orderId) => this.deadlines.remindToPay.execute({ orderId }));
    await each(await this.overdue.unpaidOrders(now), (orderId) => this.deadlines.expireOrder.execute({ orderId }));
    await each(await this.overdue.partsToRemind(now), (sellerOrderId) => this.deadlines.remindSeller.execute({ sellerOrderId }));
    await each(await this.overdue.parts(now), (sellerOrderId) => this.deadlines.enforce.execute({ sellerOrderId }));
    await this.carts.dropUntouchedSince(new Date(now.getTime() - CART_LIFE_MS));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} overdue rows could not be handled`);
  }
}
