import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { LineRecord, ShortageRecord } from '../domain/records';
import { type ShortageState, shortageStates } from '../domain/shortage-states';
import { OrderLineEntity } from './order-line.entity';
import { ShortageEntity } from './shortage.entity';

/** Questions about missing pieces. Everything here happens under the order's lock. */
@Injectable()
export class ShortagesRepository {
  constructor(private readonly database: Database) {}

  async insert(shortage: ShortageRecord): Promise<void> {
    await this.database.of(ShortageEntity).insert(shortage);
  }

  find(id: string): Promise<ShortageRecord | null> {
    return this.database.of(ShortageEntity).findOneBy({ id });
  }

  /** Rides on shortage_open. */
  openOf(sellerOrderId: string): Promise<ShortageRecord | null> {
    return this.database.of(ShortageEntity).findOneBy({ sellerOrderId, state: 'asked' });
  }

  async end(shortage: ShortageRecord, state: ShortageState, at: Date, refund: Rupiah | null): Promise<void> {
    shortageStates.assert(shortage.state, state);
    await this.database.of(ShortageEntity).update({ id: shortage.id }, { state, answeredAt: at, refund });
  }

  /** What the part consists of from now on; what was ordered first stays readable in the shortage. */
  async writeLines(sellerOrderId: string, lines: readonly LineRecord[]): Promise<void> {
    await this.database.of(OrderLineEntity).delete({ sellerOrderId });
    await this.database.of(OrderLineEntity).insert([...lines]);
  }
}
