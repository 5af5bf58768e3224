import { Injectable } from '@nestjs/common';
import { LevelsRepository } from '../../persistence/levels.repository';

/** What a shop's events say of how its parcels left. */
@Injectable()
export class RecordShipping {
  constructor(private readonly levels: LevelsRepository) {}

  async execute({ personIds, sellerOrderId, at, isOnTime }: { personIds: readonly string[]; sellerOrderId: string; at: Date; isOnTime: boolean }): Promise<void> {
    for (const personId of personIds) await this.levels.ship(personId, sellerOrderId, at, isOnTime);
  }
}
