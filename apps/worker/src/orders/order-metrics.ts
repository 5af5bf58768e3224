import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CountOpenOrders } from '@etalase/orders';
import { Metrics } from '@etalase/platform';

/** Open work on the metrics page. In the worker only: one process counts, not all. */
@Injectable()
export class OrderMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly countOpenOrders: CountOpenOrders,
  ) {}

  onModuleInit(): void {
    this.metrics.gauge('orders_open', 'Open orders and parts by state', ['state'], async () => (await this.countOpenOrders.execute()).map(({ state, count }) => [{ state }, count]));
  }
}
