import { Injectable } from '@nestjs/common';
import { errors } from '../domain/errors';
import type { SellerWorkOrder } from '../domain/views';
import { ShortagesRepository } from '../persistence/shortages.repository';
import { SettleShortage } from './settle-shortage';
import { type SellerAct, WorkSellerOrder } from './work-seller-order';

/** The goods are there after all: the question is taken back and the part goes on as it was. */
@Injectable()
export class WithdrawShortage {
  constructor(
    private readonly work: WorkSellerOrder,
    private readonly shortages: ShortagesRepository,
    private readonly settle: SettleShortage,
  ) {}

  /** @throws DomainError `orders.not_found` or `short_none`, also when the shopper was faster. */
  execute(act: SellerAct): Promise<SellerWorkOrder> {
    return this.work.once(act, 'found', async ({ locked, part }) => {
      const shortage = await this.shortages.openOf(part.id);
      if (!shortage) throw errors.make('short_none');
      await this.settle.execute({ locked, part, shortage, outcome: 'withdrawn', actor: { kind: 'seller', id: act.by } });
    });
  }
}
