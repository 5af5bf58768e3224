import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import type { PaymentIntentView } from '@etalase/payments';
import { Secrets } from '@etalase/platform';
import { SellerDirectory } from '@etalase/sellers';
import { errors } from '../domain/errors';
import { PICKUP_CODE } from '../domain/pickup-code';
import { presentToShopper } from '../domain/present-order';
import type { OrderView } from '../domain/views';
import { OrderReadsRepository } from '../persistence/order-reads.repository';
import { OrderMoney } from './order-money';

/** The order as whoever holds its unguessable link may see it. */
@Injectable()
export class ShowOrder {
  constructor(
    private readonly reads: OrderReadsRepository,
    private readonly money: OrderMoney,
    private readonly sellers: SellerDirectory,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /**
   * @param known the payment as the caller has just seen it, where it has
   * @throws DomainError `orders.not_found`.
   */
  async execute({ token }: { token: string }, known?: PaymentIntentView): Promise<OrderView> {
    const whole = await this.reads.wholeByToken(token);
    if (!whole) throw errors.make('not_found');
    const [money, sellers] = await Promise.all([this.money.of(whole.order, known), this.sellers.byIds(whole.parts.map((part) => part.sellerId))]);
    return presentToShopper(whole, {
      now: this.clock.now(),
      ...money,
      phoneOf: (sellerId) => sellers.get(sellerId)?.phone ?? '',
      openCode: (sealed) => this.secrets.open(sealed, PICKUP_CODE),
    });
  }
}
