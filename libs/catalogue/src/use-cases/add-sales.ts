import { Injectable } from '@nestjs/common';
import { defineJob } from '@etalase/kernel';
import { ListingsRepository } from '../persistence/listings.repository';

/** By the minute and off the path of the payment: a popular product is counted, and its place on the shelf written, once for many orders. */
export const CountSales = defineJob<Record<string, never>>('catalogue.count-sales', 'upkeep');

/** Adds what was sold since the last time to the counters of the products; each hold counts once. */
@Injectable()
export class AddSales {
  constructor(private readonly listings: ListingsRepository) {}

  async execute(): Promise<void> {
    await this.listings.addSales();
  }
}
