import { AddSales, CountSales } from '@etalase/catalogue';
import { HandlesJob, type JobHandler } from '@etalase/platform';

@HandlesJob(CountSales)
export class CountSalesJob implements JobHandler<{ orderId: string }> {
  constructor(private readonly addSales: AddSales) {}

  handle(payload: { orderId: string }): Promise<void> {
    return this.addSales.execute(payload);
  }
}
