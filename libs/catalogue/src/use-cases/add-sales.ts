import { Injectable } from '@nestjs/common';
import { ProcessedEvents } from '@etalase/platform';
import { ListingsRepository } from '../persistence/listings.repository';

/** Counts what an order sold on its products, once an order. Orders it by its id, which serves as the event's. */
@Injectable()
export class AddSales {
  constructor(
    private readonly processed: ProcessedEvents,
    private readonly listings: ListingsRepository,
  ) {}

  async execute(input: { orderId: string }): Promise<void> {
    await this.processed.once('catalogue.count-sales', input.orderId, () => this.listings.addSales(input.orderId));
  }
}
